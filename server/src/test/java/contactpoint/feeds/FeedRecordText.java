package contactpoint.feeds;

import contactpoint.index.Home;
import contactpoint.index.Schooling;
import contactpoint.person.Carer;
import contactpoint.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a row came to, in words that a person can check against the sample. Values print themselves
/// redacted, so a test has to say what they hold.
final class FeedRecordText {
    private final List<String> lines = new ArrayList<>();

    private FeedRecordText() {}

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Read(FeedRecord record) -> new FeedRecordText().write(record);
            case Reading.Refused(List<Refusal> why) ->
                    why.stream()
                            .map(w -> "refused " + w.field() + ": " + w.problem().code() + "\n")
                            .collect(Collectors.joining());
        };
    }

    private String write(FeedRecord record) {
        say("key", record.key());
        say("person key", record.personKey().equals(record.key()) ? null : record.personKey());
        var said = record.said();
        say("name", said.names().display());
        say("former", said.names().former().isEmpty() ? null : names(said.names().former()));
        say("born", said.born().canonical());
        say("gender", said.gender());
        say("home", home(said.home()));
        if (said.carers() != null) {
            said.carers().forEach(carer -> say("carer", carer(carer)));
        }
        say("nhs number", said.nhsNumber() == null ? null : said.nhsNumber().display());
        say("upn", said.upn() == null ? null : said.upn().display());
        say("former upn", said.formerUpn() == null ? null : said.formerUpn().display());
        say("died", said.died());
        say("schooling", schooling(said.schooling()));
        say("gp", said.gpPractice() == null ? null : said.gpPractice().display());
        var work = record.attachment().work();
        if (work != null) {
            say("service", work.serviceType());
            say("worker", work.practitioner().display() + ", " + work.jobTitle());
            say("organisation", work.organisation());
            say("telephone", work.telephone() == null ? null : work.telephone().display());
            say("email", work.email() == null ? null : work.email().display());
            say("from", work.started());
            say("until", work.ended());
        }
        say("leads", record.attachment().leads() ? "yes" : null);
        say("caf", record.attachment().caf());
        say("holds caf", record.attachment().holdsCaf() ? "yes" : null);
        return String.join("\n", lines) + "\n";
    }

    private void say(String what, @Nullable Object value) {
        if (value != null) {
            lines.add(what + ": " + value);
        }
    }

    private static String names(List<PersonName> names) {
        return names.stream().map(PersonName::display).collect(Collectors.joining(", "));
    }

    private static @Nullable String home(@Nullable Home home) {
        return switch (home) {
            case null -> null;
            case Home.At at ->
                    at.address().display()
                            + (at.address().uprn() == null
                                    ? ""
                                    : " (" + at.address().uprn().display() + ")");
            case Home.NoKnownAddress() -> "none known";
            case Home.Near(var postcode) -> "somewhere in " + postcode.display();
        };
    }

    private static @Nullable String schooling(@Nullable Schooling schooling) {
        return switch (schooling) {
            case null -> null;
            case Schooling.AtHome() -> "at home";
            case Schooling.AtSchool(var urn, var name, var telephone, var since) ->
                    urn.display()
                            + " "
                            + name
                            + (telephone == null ? "" : ", " + telephone.display())
                            + (since == null ? "" : ", since " + since);
        };
    }

    private static String carer(Carer carer) {
        return carer.role().display()
                + " "
                + carer.name().display()
                + (carer.telephone() == null ? "" : ", " + carer.telephone().display())
                + (carer.email() == null ? "" : ", " + carer.email().display())
                + (carer.address() == null ? "" : ", " + carer.address().display());
    }
}
