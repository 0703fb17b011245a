package contactpoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelatedTests {
    private static List<Recorder.Transaction> row(String sql, UUID... ids) throws Exception {
        var method = PreparedStatement.class.getMethod("setObject", int.class, Object.class);
        var values = new TreeMap<Integer, Recorder.Setting>();
        for (var at = 0; at < ids.length; at++) {
            values.put(at + 1, new Recorder.Setting(method, new Object[] {at + 1, ids[at]}));
        }
        return List.of(new Recorder.Transaction(List.of(new Recorder.Statement(sql, values))));
    }

    private static List<List<String>> groups(List<List<Recorder.Transaction>> rows) {
        return Related.groups(rows).stream()
                .map(group ->
                        group.stream().map(each -> each.statements().getFirst().sql()).toList())
                .toList();
    }

    @Test
    void rows_about_a_child_follow_the_one_that_founds_it_and_nothing_else_holds_them_up()
            throws Exception {
        var kelly = new UUID(1, 1);
        var tim = new UUID(1, 2);
        var delivery = new UUID(1, 3);

        assertThat(
                        groups(
                                List.of(
                                        row("INSERT INTO index.child kelly", kelly),
                                        row("INSERT INTO index.child tim", tim),
                                        row("links kelly", kelly, delivery),
                                        row("links somebody", delivery))))
                .containsExactly(
                        List.of("INSERT INTO index.child kelly", "links kelly"),
                        List.of("INSERT INTO index.child tim"),
                        List.of("links somebody"));
    }
}
