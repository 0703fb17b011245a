package contactpoint.demo;

import contactpoint.audit.Actor;
import contactpoint.feeds.Deliveries;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.reference.RegisterLoads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/// What the demo knows at the start: made-up registers, and the first deliveries of nine sources,
/// taken in through the feeds like everybody's. Libby's comes later in the story.
final class DemoStory {
    private static final List<String> FIRST =
            List.of(
                    "national-health",
                    "national-education",
                    "births-and-deaths",
                    "national-benefits",
                    "community-health",
                    "council-services",
                    "youth-justice",
                    "school-management",
                    "council-housing");

    private DemoStory() {}

    /// Loads small registers, and tells of the people.
    static void tell(ApplicationContext application) {
        if (isTold(application)) {
            return;
        }
        try {
            registers(application.getBean(RegisterLoads.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tellOfPeople(application);
    }

    /// Tells of the people alone, for whoever has registers.
    ///
    /// @return whether they were not told of before
    static boolean tellOfPeople(ApplicationContext application) {
        if (isTold(application)) {
            return false;
        }
        FIRST.forEach(source -> Telling.send(application, source, source + ".csv"));
        return true;
    }

    /// Told once: what has happened in the story since must not be undone by the next start.
    private static boolean isTold(ApplicationContext application) {
        return application.getBean(Deliveries.class).lastReceived(FIRST.getLast()).isPresent();
    }

    /// The first deliveries, by the source's id.
    static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var source : FIRST) {
            try (var in = resource(source + ".csv")) {
                files.put(source, in.readAllBytes());
            }
        }
        return files;
    }

    private static void registers(RegisterLoads loads) throws IOException {
        var postcodes = new LinkedHashMap<Postcode, GssCode>();
        for (var line : lines("postcodes.csv")) {
            postcodes.put(Postcode.parse(line[0]).orThrow(), new GssCode(line[1]));
        }
        loads.putPostcodes(Map.copyOf(postcodes));
        var practices = Files.createTempFile("practices", ".csv");
        try (var made = resource("practices.csv")) {
            Files.copy(made, practices, StandardCopyOption.REPLACE_EXISTING);
            loads.loadOds(Actor.operator(), practices, RegisterLoads.Accept.PART).requireWhole();
        } finally {
            Files.delete(practices);
        }
    }

    private static List<String[]> lines(String name) throws IOException {
        try (var reader =
                new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", 2)).toList();
        }
    }

    static InputStream resource(String name) {
        var in = DemoStory.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new IllegalStateException("the demo lacks " + name);
        }
        return in;
    }
}
