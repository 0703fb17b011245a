package contactpoint.feeds.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvInputTests {
    private static final String HEADER = "first_name,last_name,date_of_birth\n";

    @Test
    void utf_8_is_read_with_and_without_a_mark() {
        assertThat(text("Zoë,Müller".getBytes(UTF_8))).isEqualTo("Zoë,Müller");
        assertThat(text("\uFEFFZoë,Müller".getBytes(UTF_8))).isEqualTo("Zoë,Müller");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo("file-empty");
    }

    @Test
    void utf_16_is_refused_whole_with_and_without_a_mark() {
        for (var encoding : new Charset[] {UTF_16, UTF_16LE, UTF_16BE}) {
            assertThat(refusal((HEADER + "Kelly,Marsden,2011-06-14\n").getBytes(encoding)))
                    .as(encoding.name())
                    .isEqualTo("file-encoding");
        }
    }

    @Test
    void a_file_in_latin_1_throughout_is_refused_whole() {
        var rows = HEADER + "Zoë,Müller,2011-06-14\n".repeat(CsvInput.FOREIGN_LINES);
        assertThat(refusal(rows.getBytes(ISO_8859_1))).isEqualTo("file-encoding");
    }

    @Test
    void a_file_with_a_few_foreign_bytes_is_read_and_they_are_marked() {
        var rows = HEADER + "Zo\u00EB,Marsden,2011-06-14\nRyan,Marsden,2014-02-03\n";
        assertThat(text(rows.getBytes(ISO_8859_1)))
                .isEqualTo(rows.replace('\u00EB', CsvInput.LOST));
    }

    @Test
    void a_file_that_has_true_utf_8_beside_foreign_bytes_is_read() {
        var good = (HEADER + "Zoë,Müller,2011-06-14\n").getBytes(UTF_8);
        var bad = "Zo\u00EB,x,y\n".repeat(50).getBytes(ISO_8859_1);
        var both = java.util.Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        assertThat(text(both)).contains("Zoë,Müller").contains("Zo" + CsvInput.LOST);
    }

    @Test
    void a_character_cut_by_the_end_of_the_sample_is_whole() {
        var text = "x".repeat(CsvInput.SAMPLE - 1) + "ë".repeat(40);
        assertThat(text(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void workbooks_archives_and_pdfs_are_refused_with_what_to_do() {
        assertThat(refusal(bytes('P', 'K', 3, 4, 20, 0))).isEqualTo("file-workbook");
        assertThat(refusal(bytes(0xD0, 0xCF, 0x11, 0xE0, 1))).isEqualTo("file-workbook");
        assertThat(refusal(bytes(0x1F, 0x8B, 8, 0))).isEqualTo("file-compressed");
        assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).isEqualTo("file-pdf");
    }

    @Property
    void random_bytes_are_read_to_their_end_or_refused(@ForAll byte[] bytes) throws IOException {
        switch (CsvInput.open(new ByteArrayInputStream(bytes))) {
            case CsvInput.Refused(var why) -> assertThat(why.code()).startsWith("file-");
            case CsvInput.Text(var reader) -> {
                var lines = new CsvReader(reader);
                var line = lines.next();
                while (line != null) {
                    line = lines.next();
                }
            }
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String text(byte[] bytes) {
        try {
            return ((CsvInput.Text) CsvInput.open(new ByteArrayInputStream(bytes)))
                    .reader()
                    .readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(byte[] bytes) {
        try {
            return ((CsvInput.Refused) CsvInput.open(new ByteArrayInputStream(bytes))).why().code();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
