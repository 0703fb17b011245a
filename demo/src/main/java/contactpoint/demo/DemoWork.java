package contactpoint.demo;

import contactpoint.access.User;
import contactpoint.access.Users;
import contactpoint.disclosure.Ask;
import contactpoint.disclosure.AskAnswer;
import contactpoint.disclosure.Disclosure;
import contactpoint.disclosure.EntryView;
import contactpoint.disclosure.MyListing;
import contactpoint.disclosure.MyWork;
import contactpoint.disclosure.SearchAnswer;
import contactpoint.disclosure.WorkAnswer;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkStep;
import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.index.SearchCriteria;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Strength;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// What the demo's users have done before anybody looks: they found the children with whom their
/// organisations' systems list them, and said "this is me". Kelly's is left to the story.
///
/// Through the same door as everybody, so every look is on the audit trail.
final class DemoWork {
    private static final List<String> SOURCES =
            List.of("school-management", "community-health", "council-housing");
    private static final String KELLY = "Kelly Marsden";

    /// Work that no system of theirs knows of, so that there is some that they may end themselves.
    /// When the story begins, Jane has not confirmed hers with Tolu for more than seven months, and
    /// is asked about hers with Freddie.
    private static final List<Begun> BEGUN =
            List.of(
                    new Begun("jane", "Tolu", "Adeleke", "2014-05-22", "2026-03-02", "2026-03-18"),
                    new Begun(
                            "jane", "Freddie", "Wright", "2019-05-19", "2026-05-18", "2026-05-20"),
                    new Begun("jane", "Poppy", "Evans", "2019-02-14", "2026-11-09", "2026-11-10"),
                    new Begun("grace", "Chidi", "Okafor", "2025-05-15", "2026-06-01", "2026-11-24"),
                    new Begun(
                            "grace", "Dylan", "Hughes", "2025-12-14", "2026-01-05", "2026-11-24"));

    /// @param from the first day of the work
    /// @param said the day on which they listed themselves
    private record Begun(
            String user, String given, String family, String born, String from, String said) {}

    private final Users users;
    private final Disclosure disclosure;
    private final MyWork work;
    private final MyListing listing;
    private final LegalClock clock;

    private DemoWork(ApplicationContext application) {
        users = application.getBean(Users.class);
        disclosure = application.getBean(Disclosure.class);
        work = application.getBean(MyWork.class);
        listing = application.getBean(MyListing.class);
        clock = application.getBean(LegalClock.class);
    }

    /// Lets the users confirm their entries.
    ///
    /// @param files what the sources have sent, by the source's id
    static void confirm(ApplicationContext application, Map<String, byte[]> files)
            throws IOException {
        var all = new DemoWork(application);
        for (var source : SOURCES) {
            var file = files.get(source);
            if (file != null) {
                all.confirm(file);
            }
        }
    }

    /// Lets the users list themselves with children whom their organisations' systems leave out,
    /// each on the day on which they did. Before anybody can sign in: until then the day is
    /// another.
    static void begin(ApplicationContext application) {
        var all = new DemoWork(application);
        BEGUN.forEach(
                each -> all.clock.during(LocalDate.parse(each.said()), () -> all.begin(each)));
    }

    private void begin(Begun begun) {
        var user =
                users.findId(begun.user())
                        .flatMap(id -> users.findValid(id, Strength.CODE))
                        .orElseThrow();
        var born = new BirthDate.Full(LocalDate.parse(begun.born()));
        var wanted = Wanted.parse(begun.given(), begun.family(), born).orThrow();
        find(user, wanted)
                .ifPresent(found -> {
                    answer(user, found, WorkStep.FROM, begun.from());
                    answer(user, found, WorkStep.TELEPHONE, "telephone");
                    answer(user, found, WorkStep.LEAD, "no");
                    work.finishStart(user, found.search(), found.child());
                });
    }

    private void answer(User user, Opened found, WorkStep step, String answer) {
        work.answerStart(user, found.search(), found.child(), step, Map.of(step.code(), answer));
    }

    private void confirm(byte[] file) throws IOException {
        var reader =
                new CsvReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        var header = texts(reader);
        for (var cells = texts(reader); cells != null; cells = texts(reader)) {
            var row = new HashMap<String, String>();
            for (var i = 0; header != null && i < Math.min(header.size(), cells.size()); i++) {
                row.put(header.get(i), cells.get(i));
            }
            confirm(row);
        }
    }

    private void confirm(Map<String, String> row) {
        var child = row.get("given_names") + ' ' + row.get("family_name");
        if (child.equals(KELLY) || !row.getOrDefault("ended", "").isEmpty()) {
            return;
        }
        var user = worker(row);
        var wanted = user.flatMap(found -> wanted(row));
        // Of another child of the name nothing can be confirmed: the user is not listed there.
        wanted.flatMap(it -> find(user.get(), it)).ifPresent(found -> confirm(user.get(), found));
    }

    private void confirm(User user, Opened found) {
        if (listing.isItYou(user, found.search(), found.child())
                instanceof WorkAnswer.IsItYou(WorkFormView _, EntryView entry)) {
            listing.thisIsMe(user, found.search(), found.child(), entry.handle());
        }
    }

    private static Optional<Wanted> wanted(Map<String, String> row) {
        var born = LocalDate.parse(row.getOrDefault("date_of_birth", ""));
        return Wanted.parse(
                        row.getOrDefault("given_names", ""),
                        row.getOrDefault("family_name", ""),
                        new BirthDate.Full(born))
                .find();
    }

    private record Opened(String search, String child) {}

    /// The child who is most like it.
    private Optional<Opened> find(User user, Wanted wanted) {
        var criteria = new SearchCriteria.ByDetails(wanted, null, null);
        var ask = new Ask("working-with", null, criteria);
        if (disclosure.ask(user, ask) instanceof AskAnswer.Stored(String search)
                && disclosure.search(user, search) instanceof SearchAnswer.Found found) {
            return Optional.of(new Opened(search, found.results().getFirst().handle()));
        }
        return Optional.empty();
    }

    /// The user whom a row names as the worker.
    private Optional<User> worker(Map<String, String> row) {
        var prefix = row.containsKey("staff_given_names") ? "staff" : "worker";
        var name = row.get(prefix + "_given_names") + ' ' + row.get(prefix + "_family_name");
        var employer = row.getOrDefault("organisation", row.getOrDefault("school_name", ""));
        return DemoPeople.ALL.stream()
                .filter(each -> each.name().equals(name) && each.employer().equals(employer))
                .findFirst()
                .flatMap(each -> users.findId(each.username()))
                .flatMap(id -> users.findValid(id, Strength.CODE));
    }

    private static @Nullable List<String> texts(CsvReader reader) throws IOException {
        var line = reader.next();
        return line == null
                ? null
                : line.cells().stream()
                        .map(cell -> cell instanceof CsvCell.Text(String text) ? text : "")
                        .toList();
    }
}
