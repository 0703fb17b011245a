package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.TestSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DropFolderTests {
    private static TestSystem system;

    @TempDir private Path drop;
    private DropFolder folder;

    @BeforeAll
    static void start() {
        system = TestSystem.with().withoutPages().start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void prepare() {
        Tables.empty(system.database());
        folder = aFolder();
        folder.prepare();
    }

    private DropFolder aFolder() {
        return new DropFolder(
                drop,
                system.bean(Sources.class),
                system.bean(Deliveries.class),
                system.bean(DeliveryReport.class));
    }

    @Test
    void a_file_that_no_longer_changes_is_taken_and_put_beside_its_report() throws IOException {
        var file = put("national-health/today.csv", SomeSources.sample("national-health"));
        folder.look();
        assertThat(file).exists();
        folder.look();
        assertThat(names("national-health")).isEmpty();
        assertThat(names("national-health/done"))
                .containsExactly("today.csv", "today.report.csv", "today.report.txt");
        assertThat(Files.readString(drop.resolve("national-health/done/today.report.txt")))
                .startsWith("3 rows: 3 stored, 0 changed, 0 unchanged, 0 rejected.");
        assertThat(Files.readString(drop.resolve("national-health/done/today.report.csv")))
                .isEqualTo(
                        "line,outcome,field,code,why,mend\r\n2,stored,,,,\r\n3,stored,,,,\r\n4,stored,,,,\r\n");
        folder.look();
        assertThat(deliveries()).isEqualTo(1);
    }

    @Test
    void a_file_that_still_grows_is_left_alone() throws IOException {
        var sample = SomeSources.sample("national-health");
        put("national-health/today.csv", sample.substring(0, 100));
        folder.look();
        put("national-health/today.csv", sample.substring(0, 200));
        folder.look();
        put("national-health/today.csv", sample);
        folder.look();
        assertThat(deliveries()).isZero();
        folder.look();
        assertThat(deliveries()).isEqualTo(1);
    }

    @Test
    void a_refused_file_is_put_apart_with_the_reason() throws IOException {
        put("voluntary-sector/list.CSV", "a;b;c");
        look(2);
        assertThat(names("voluntary-sector/refused"))
                .containsExactly("list.csv", "list.report.csv", "list.report.txt");
        assertThat(Files.readString(drop.resolve("voluntary-sector/refused/list.report.csv")))
                .contains("refused,file,file-separator");
    }

    @Test
    void a_name_that_was_there_before_gets_a_number() throws IOException {
        for (int n = 0; n < 3; n++) {
            put("voluntary-sector/list.csv", SomeSources.sample("voluntary-sector"));
            look(2);
        }
        assertThat(names("voluntary-sector/done"))
                .contains("list.csv", "list-2.csv", "list-3.csv", "list-3.report.txt");
    }

    @Test
    void what_is_no_csv_file_of_a_source_is_left_alone() throws IOException {
        put("national-health/today.csv.part", "x");
        put("national-health/.today.csv", "x");
        put("elsewhere/today.csv", "x");
        Files.createDirectory(drop.resolve("national-health/folder.csv"));
        Files.createSymbolicLink(
                drop.resolve("national-health/link.csv"),
                put("outside.csv", SomeSources.sample("national-health")));
        look(3);
        assertThat(deliveries()).isZero();
        assertThat(names("national-health"))
                .containsExactly(".today.csv", "link.csv", "today.csv.part");
    }

    @Test
    void a_file_waits_while_its_source_is_busy() throws IOException {
        put("national-health/today.csv", SomeSources.sample("national-health"));
        var turn = system.bean(SourceTurnStore.class).take("national-health").orElseThrow();
        try {
            look(4);
            assertThat(deliveries()).isZero();
        } finally {
            turn.close();
        }
        look(1);
        assertThat(names("national-health/done")).contains("today.csv");
    }

    @Test
    void of_two_nodes_that_watch_one_folder_one_takes_each_file() throws IOException {
        for (int n = 0; n < 5; n++) {
            put("voluntary-sector/list" + n + ".csv", SomeSources.sample("voluntary-sector"));
        }
        var nodes = List.of(folder, aFolder());
        nodes.forEach(DropFolder::look);
        nodes.parallelStream().forEach(DropFolder::look);
        nodes.forEach(DropFolder::look);
        assertThat(names("voluntary-sector")).isEmpty();
        assertThat(names("voluntary-sector/done")).hasSize(15);
        assertThat(deliveries()).isEqualTo(5);
    }

    @Test
    void a_file_that_cannot_be_put_away_is_not_taken_for_ever() throws IOException {
        put("voluntary-sector/list.csv", SomeSources.sample("voluntary-sector"));
        Files.delete(drop.resolve("voluntary-sector/done"));
        look(10);
        assertThat(deliveries()).isEqualTo(3);
        assertThat(names("voluntary-sector")).containsExactly("list.csv");
    }

    private Path put(String name, String text) throws IOException {
        var file = drop.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void look(int times) {
        for (int n = 0; n < times; n++) {
            folder.look();
        }
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.list(drop.resolve(place))) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static long deliveries() {
        return system.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM feeds.delivery")
                .query(Long.class)
                .single();
    }
}
