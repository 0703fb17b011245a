package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of names that somebody else made. The real ones are not in this project: the tests that
/// read them are skipped where they are absent, and say so.
class NamesFolderTests {
    /// A folder of the smallest lists that there can be.
    private static final Map<String, String> SMALLEST =
            Map.of(
                    "firstname_uk.csv",
                    """
                    "firstname","freq","sex","birthyear"
                    "quentina",0.9,"female",2010
                    "quentin",0.9,"male",2010
                    "quent",0.0000001,"male",2010
                    "quincy",0.5,"male",2026
                    """,
                    "lastname_uk.csv",
                    "\"surname\",\"freq\"\n\"o'quirk\",0.01\n",
                    "firstname_uk_variant.csv",
                    "\"forename\",\"forename2\",\"freq\"\n\"quentin\",\"quintin\",1\n",
                    "lastname_uk_variant.csv",
                    "\"lastname1\",\"lastname2\",\"freq\"\n",
                    "nicknames.csv",
                    "name1,relationship,name2\nquentin,has_nickname,quent\n",
                    "ocr_rules.csv",
                    "\"postion\",\"orgpat\",\"newpat\"\n\"ALL\",\"5\",\"S\"\n\"ALL\",\"q\",\"g\"\n",
                    "pho_rules.csv",
                    """
                    "where","orgpat","newpat","precond","postcond","existcond","startcond"
                    "START","qu","kw","None","V","None","None"
                    "END","n","@","V","None","None","None"
                    """,
                    "address_uk.csv",
                    """
                    "postcode","country","primary_care_trust","longitude","latitude"
                    "AA1 1AA","England","Quirkham",0,0
                    """);

    @TempDir Path folder;

    @Test
    void a_folder_gives_names_spellings_and_rules() throws IOException {
        smallest();
        var book = NamesFolder.read(folder);
        var dice = Dice.of(1);

        var english = book.of(Origin.ENGLISH);
        assertThat(english.child(true, 2026, dice)).isEqualTo("Quentina");
        assertThat(english.child(false, 2010, dice)).isEqualTo("Quentin");
        assertThat(english.child(false, 2026, dice)).isEqualTo("Quincy");
        assertThat(english.last().items()).containsExactly("O'Quirk");
        assertThat(book.of(Origin.POLISH).last().items()).contains("Kowalski");
        assertThat(book.variants().get("Quentin")).containsExactly("Quintin");
        assertThat(book.nicknames().get("Quentin")).containsExactly("Quent");
        assertThat(book.misspelling().scanned("Quentin", dice)).isEqualTo("Guentin");
        assertThat(book.misspelling().heard("Quentin", dice)).isIn("Kwentin", "Quenti");
    }

    @Test
    void england_takes_no_postcode_from_the_folder() throws IOException {
        smallest();
        var out = folder.resolve("out");
        England.write(new Settings(300, 1, Settings.DAY_OF_THE_DEMO, folder), out);

        assertThat(Files.readString(out.resolve("national-health.csv")))
                .contains("O'Quirk")
                .doesNotContain("Quirkham", "AA1 1AA");
    }

    @Test
    void a_folder_that_lacks_a_list_is_refused() {
        assertThatThrownBy(() -> NamesFolder.read(folder))
                .isInstanceOf(NamesUnusable.class)
                .hasMessageContaining("firstname_uk.csv: cannot be read")
                .hasMessageContaining("nicknames.csv");
    }

    @Test
    void the_real_lists_make_an_england_that_is_nobodys() throws IOException {
        var chosen = System.getProperty("contactpoint.public-data");
        var names =
                (chosen == null ? Path.of("..", "..", "shared", "data") : Path.of(chosen))
                        .resolve("names");
        assumeTrue(Files.isDirectory(names), "there are no lists of names at " + names);
        var out = folder.resolve("real");
        England.write(new Settings(1_000, 1, Settings.DAY_OF_THE_DEMO, names), out);

        var england = Written.at(out);
        assertThat(england.rows()).hasSizeGreaterThan(3_000);
        for (var told : england.rows()) {
            if (!told.kinds().contains("refused")) {
                assertThat(SafeRanges.leftBy(told.row())).isEmpty();
            }
        }
    }

    private void smallest() throws IOException {
        for (var file : SMALLEST.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
