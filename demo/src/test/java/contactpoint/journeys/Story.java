package contactpoint.journeys;

import com.microsoft.playwright.Page;
import contactpoint.demo.Bare;
import contactpoint.demo.DemoSystems;
import contactpoint.demo.Telling;
import contactpoint.policy.LegalClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.context.ConfigurableApplicationContext;

/// The demo as it is started by hand, on a folder of its own and a free port.
final class Story implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext application;

    private Story(Path folder, ConfigurableApplicationContext application) {
        this.folder = folder;
        this.application = application;
    }

    static Story begin() {
        try {
            var folder = Files.createTempDirectory("contactpoint-story");
            var application = new DemoSystems(folder).serve(OptionalInt.of(0));
            Bare.enrol(application, folder);
            Telling.begin(application);
            return new Story(folder, application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A demo that somebody else has started and stops.
    static Story around(Path folder, ConfigurableApplicationContext application) {
        return new Story(folder, application);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    String address(String path) {
        return "http://127.0.0.1:"
                + application.getEnvironment().getRequiredProperty("local.server.port")
                + path;
    }

    /// Sends one of the demo's files through its feed.
    void send(String source, String file) {
        Telling.send(application, source, file);
    }

    void travelTo(LocalDate day) {
        bean(LegalClock.class).travelTo(day);
    }

    /// Sends a council's row about work with Kelly that ended on a day.
    void sendEndedWork(LocalDate ended) {
        Telling.send(
                application,
                "council-services",
                """
                involvement_id,person_id,given_names,family_name,date_of_birth,postcode,service,organisation,\
                worker_given_names,worker_family_name,job_title,telephone,started,ended
                X-1,S-0001,Kelly,Marsden,2011-06-14,BS15 9ZX,family-support,South Gloucestershire Council,\
                Bea,Lowe,Family support worker,0117 496 0158,2023-09-04,%s
                """
                        .formatted(ended)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// Sends a registrar's row that says that one of the Khans' children has died.
    void sendDeath(String entry, String given, String born, LocalDate died) {
        Telling.send(
                application,
                "births-and-deaths",
                """
                entry_id,nhs_number,given_names,family_name,date_of_birth,sex,address_1,address_2,address_3,\
                address_4,postcode,mother_given_names,mother_family_name,father_given_names,father_family_name,\
                date_of_death
                %s,,%s,Khan,%s,,53 Cossham Walk,Fishponds,Bristol,,BS16 9ZB,Saima,Khan,,,%s
                """
                        .formatted(entry, given, born, died)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// Sends twelve children of one name and year.
    void sendManyAlike() {
        var file = new StringBuilder("local_id,given_names,family_name,date_of_birth,gender\n");
        for (int i = 0; i < 12; i++) {
            file.append("M-%d,Sam,Manyfold,2013-05-%d,M%n".formatted(i, 10 + i));
        }
        Telling.send(
                application, "national-health", file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Searches by names and a year of birth.
    void search(Page page, String first, String last, String year) {
        page.navigate(address("/find"));
        page.check("#reason");
        page.fill("#first", first);
        page.fill("#last", last);
        page.fill("#born-year", year);
        page.click("main button[type=submit]");
    }

    /// Signs Jane in over both pages, with the four things she knows and has (K3).
    void signIn(Page page) {
        signIn(page, Bare.jane());
    }

    void signIn(Page page, Bare.Login jane) {
        page.navigate(address("/sign-in"));
        page.fill("#username", jane.username());
        page.fill("#password", jane.password());
        page.click("main button.govuk-button:not(.govuk-password-input__toggle)");
        try {
            page.fill("#code", Bare.unusedCode(application, folder, jane.username()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        page.fill("#pin", jane.pin());
        page.click("main button[type=submit]");
    }

    @Override
    public void close() {
        application.close();
    }
}
