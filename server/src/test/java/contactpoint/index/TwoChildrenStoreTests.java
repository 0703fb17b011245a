package contactpoint.index;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.TestSystem;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two children never become one: stories of sources that made a mistake and mended it.
class TwoChildrenStoreTests {
    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.with().withoutPages().start();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void what_was_held_never_becomes_the_history_of_the_child_it_was_not_about() {
        var ada = ada().childIn(system);
        assertThat(ben("Y-1").acceptedBy(system)).isInstanceOf(Placement.Held.class);
        assertThat(ada().livesAt("2 Quill Road", "Yate", "BS37 9ZZ").childIn(system))
                .isEqualTo(ada);

        var ben = ben("Y-2").childIn(system);

        assertThat(ben).isNotEqualTo(ada);
        assertThat(name(ada)).isEqualTo("Ada Quill");
        assertThat(name(ben)).isEqualTo("Ben Quill");
    }

    @Test
    void a_number_that_its_source_took_back_belongs_to_its_rightful_owner() {
        var mia =
                aRecord().key("V-1").named("Mia", "Stone").nhsNumber("9990000018").childIn(system);
        aRecord().key("V-1").named("Mia", "Stone").nhsNumber("9990000026").acceptedBy(system);

        var otis =
                aRecord()
                        .key("V-2")
                        .named("Otis", "Farr")
                        .livesAt("9 Far Lane", "Thornbury", "BS35 9ZA")
                        .nhsNumber("9990000018")
                        .childIn(system);

        assertThat(otis).isNotEqualTo(mia);
    }

    @Test
    void more_than_two_hundred_children_of_one_birthday_are_all_children_and_go_on_changing() {
        for (int i = 0; i < 260; i++) {
            birthday(i).livesAt(i + " First Road", "Yate", "BS37 9ZZ").acceptedBy(system);
        }
        assertThat(count("child")).isEqualTo(260);

        var first = birthday(0).livesAt("1 Second Road", "Yate", "BS37 9ZY").childIn(system);

        assertThat(system.bean(ChildRecords.class).find(first).orElseThrow().home())
                .isEqualTo(SourceRecords.home("1 Second Road", "Yate", "BS37 9ZY"));
        assertThat(count("held_version")).isZero();
    }

    @Test
    void a_held_row_is_decided_again_when_it_is_sent_again() {
        var libbys = aRecord().from("voluntary-sector").mayNotFound();
        assertThat(libbys.acceptedBy(system)).isInstanceOf(Placement.Held.class);
        assertThat(libbys.acceptedBy(system)).isInstanceOf(Placement.Unchanged.class);
        assertThat(count("held_version")).isOne();

        var kelly = aRecord().childIn(system);

        assertThat(libbys.childIn(system)).isEqualTo(kelly);
        assertThat(libbys.acceptedBy(system)).isInstanceOf(Placement.Unchanged.class);
        assertThat(count("held_version")).isZero();
        assertThat(count("source_version")).isEqualTo(2);
    }

    @Test
    void one_part_of_a_date_wrong_is_near_and_held() {
        aRecord().key("1").named("Pia", "Holt").born("2012-05-05").acceptedBy(system);
        var near =
                aRecord().from("council-services").key("2").named("Pia", "Holt").born("2012-05-06");
        assertThat(near.acceptedBy(system)).isInstanceOf(Placement.Held.class);
    }

    @Test
    void of_near_records_that_arrive_together_one_is_a_child_and_the_other_held() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Placement>>();
            for (int i = 0; i < 40; i++) {
                var one = birthday(i).from("national-health").born("2012-05-05");
                var other = birthday(i).from("council-services").born("2012-05-06");
                work.add(() -> one.acceptedBy(system));
                work.add(() -> other.acceptedBy(system));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(count("child")).isEqualTo(40);
        assertThat(count("held_version")).isEqualTo(40);
    }

    private static SourceRecords ada() {
        return aRecord()
                .key("Y-1")
                .named("Ada", "Quill")
                .born("2012-04-09")
                .nhsNumber("9990000018");
    }

    private static SourceRecords ben(String key) {
        return aRecord().key(key).named("Ben", "Quill").born("2009-10-30").nhsNumber("9990000026");
    }

    /// A child of the same birthday as all others, whose names are near nobody's.
    private static SourceRecords birthday(int number) {
        var random = new Random(number);
        var letters = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return aRecord()
                .key("B-" + number)
                .named("G" + letters.substring(10), "F" + letters.substring(0, 10))
                .born("2013-01-01");
    }

    private String name(UUID child) {
        return system.bean(ChildRecords.class).find(child).orElseThrow().names().display();
    }

    private int count(String table) {
        return system.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM index." + table)
                .query(Integer.class)
                .single();
    }
}
