package contactpoint.bench;

import java.io.PrintWriter;

/// What a kill bench found.
///
/// @param appKills how often the application was killed
/// @param databaseKills how often PostgreSQL was killed
/// @param acknowledged rows that were acknowledged
/// @param lost acknowledged rows of which there is no child
/// @param doubled rows of which there is more than one child, record or version
/// @param rejected rows that were rejected, which none should be
/// @param answers lists of results and records that came back
/// @param unaudited answers without their audit row
record KillResult(
        int appKills,
        int databaseKills,
        int acknowledged,
        int lost,
        int doubled,
        int rejected,
        int answers,
        int unaudited) {

    /// Whether nothing is wrong, and something was looked at.
    boolean isClean() {
        return lost == 0
                && doubled == 0
                && rejected == 0
                && unaudited == 0
                && acknowledged > 0
                && answers > 0;
    }

    Json json() {
        return new Json()
                .put("app_kills", appKills)
                .put("database_kills", databaseKills)
                .put("acknowledged", acknowledged)
                .put("lost", lost)
                .put("doubled", doubled)
                .put("rejected", rejected)
                .put("answers", answers)
                .put("unaudited", unaudited);
    }

    void print(PrintWriter out) {
        out.printf("kills of the application       %d%n", appKills);
        out.printf("kills of PostgreSQL            %d%n", databaseKills);
        out.printf("rows acknowledged              %d%n", acknowledged);
        out.printf("  lost                         %d%n", lost);
        out.printf("  doubled                      %d%n", doubled);
        out.printf("  rejected                     %d%n", rejected);
        out.printf("answers received               %d%n", answers);
        out.printf("  without their audit row      %d%n", unaudited);
        out.println(isClean() ? "nothing lost" : "FAILED");
        out.flush();
    }
}
