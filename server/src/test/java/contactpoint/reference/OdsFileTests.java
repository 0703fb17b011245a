package contactpoint.reference;

import static contactpoint.reference.SomePractices.another;
import static contactpoint.reference.SomePractices.ashgrove;
import static contactpoint.reference.SomePractices.register;
import static contactpoint.reference.SomePractices.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsFileTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;
    private final List<OdsLine> lines = new ArrayList<>();

    private RegisterFile read(byte[] bytes) {
        return OdsFile.read(write(folder, bytes), Register.PRACTICES, lines::add);
    }

    private RegisterFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private PracticeRow practice(String text) {
        lines.clear();
        read(text);
        return ((OdsLine.GpPractice) lines.getFirst()).row();
    }

    private void refuses(byte[] bytes, String what) {
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(() -> read(bytes))
                .withMessage(what);
    }

    private void refuses(String text, String what) {
        refuses(text.getBytes(StandardCharsets.US_ASCII), what);
    }

    private String refusedRow(SomePractices.Row row) {
        lines.clear();
        read(register(another(1), row));
        return ((OdsLine.Bad) lines.getLast()).why();
    }

    @Test
    void a_row_of_the_files_without_a_header_is_a_practice() {
        assertThat(practice(register(ashgrove())))
                .isEqualTo(
                        new PracticeRow(
                                new OdsCode("Y99001"),
                                "ASHGROVE SURGERY",
                                List.of("1 MADE UP STREET", "KINGSWOOD", "BRISTOL"),
                                new Postcode("BS15 9ZX"),
                                Telephone.parse("0117 496 0142").orThrow(),
                                LocalDate.of(1974, 4, 1),
                                null,
                                PracticeStatus.ACTIVE));
    }

    @Test
    void a_bad_row_is_refused_by_itself_where_it_is_the_first_too() {
        read(register(ashgrove().code(""), ashgrove()));
        assertThat(lines.getFirst()).isInstanceOf(OdsLine.Bad.class);
        assertThat(lines.getLast()).isInstanceOf(OdsLine.GpPractice.class);
    }

    @Test
    void a_header_row_names_the_columns_wherever_they_stand() {
        var text =
                """
                Prescribing Setting,"organisation code",Status,NAME,Address line 1,Post code,Open Date,\
                Close Date,Contact Telephone Number
                RO177|RO76,Y99001,ACTIVE,Ashgrove Surgery,1 Made Up Street,BS15 9ZX,2013-04-01,,0117 4960142
                """;
        var practice = practice(text);
        assertThat(practice.code()).isEqualTo(new OdsCode("Y99001"));
        assertThat(practice.name()).isEqualTo("Ashgrove Surgery");
        assertThat(practice.addressLines()).containsExactly("1 Made Up Street");
        assertThat(practice.opened()).isEqualTo(LocalDate.of(2013, 4, 1));
        assertThat(practice.status()).isEqualTo(PracticeStatus.ACTIVE);
        assertThat(lines.getFirst().line()).isEqualTo(2);
    }

    @Test
    void a_later_year_may_have_more_columns_or_leave_the_last_one_out() {
        var more = register(ashgrove()).replace("\r\n", ",\"x\",\"\"\r\n");
        assertThat(practice(more)).isEqualTo(practice(register(ashgrove())));
        var fewer = register(ashgrove()).replace(",\"\"\r\n", "\r\n");
        assertThat(practice(fewer)).isEqualTo(practice(register(ashgrove())));
    }

    @Test
    void the_report_of_2025_is_read() {
        var row =
                ashgrove()
                        .status("ACTIVE")
                        .setting("RO177|RO76|RO80")
                        .opened("1974-04-01")
                        .with(21, "")
                        .plain();
        assertThat(practice("\uFEFF" + row)).isEqualTo(practice(register(ashgrove())));
    }

    @Test
    void the_full_header_row_is_read_and_counts_as_no_row() {
        var whole = read(SomePractices.HEADER + "\n" + ashgrove().plain() + another(2).plain());
        assertThat(whole.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "A,ACTIVE", "ACTIVE,ACTIVE", "Active,ACTIVE", "C,CLOSED", "CLOSED,CLOSED",
        "INACTIVE,CLOSED", "D,DORMANT", "DORMANT,DORMANT", "P,PROPOSED", "PROPOSED,PROPOSED"
    })
    void old_and_new_status_are_read(String word, PracticeStatus status) {
        assertThat(practice(register(ashgrove().status(word))).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "RO76", "RO177|RO76", "RO76|RO177", " 4 "})
    void a_gp_practice_has_setting_4_or_role_RO76(String setting) {
        read(register(ashgrove().setting(setting)));
        assertThat(lines).singleElement().isInstanceOf(OdsLine.GpPractice.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "8", "14", "40", "", "RO87", "RO177", "RO760"})
    void r037_a_clinic_a_walk_in_centre_and_a_doctor_are_not_gp_practices(String setting) {
        read(register(another(1), ashgrove().setting(setting)));
        assertThat(lines.getLast()).isEqualTo(new OdsLine.OtherSetting(2, "Y99001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"023 9223857", "see website", "0117"})
    void a_telephone_number_that_cannot_be_read_is_left_out_and_the_practice_kept(String number) {
        read(register(ashgrove().telephone(number)));
        var practice = (OdsLine.GpPractice) lines.getFirst();
        assertThat(practice.row().telephone()).isNull();
        assertThat(practice.telephoneLeftOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BS15", "ZZ99 3VZ", "CLOSED"})
    void a_postcode_that_cannot_be_read_is_left_out_and_the_practice_kept(String postcode) {
        read(register(ashgrove().at(postcode)));
        var practice = (OdsLine.GpPractice) lines.getFirst();
        assertThat(practice.row().postcode()).isNull();
        assertThat(practice.postcodeLeftOut()).isTrue();
    }

    @Test
    void nothing_is_left_out_where_there_was_nothing() {
        read(register(ashgrove().telephone("").at("")));
        var practice = (OdsLine.GpPractice) lines.getFirst();
        assertThat(practice.telephoneLeftOut()).isFalse();
        assertThat(practice.postcodeLeftOut()).isFalse();
    }

    @Test
    void a_row_that_cannot_be_read_says_why_and_never_what() {
        assertThat(refusedRow(ashgrove().code("SURGERY1")))
                .isEqualTo("Organisation code is not an ODS code");
        assertThat(refusedRow(ashgrove().named(" "))).isEqualTo("Name is missing");
        assertThat(refusedRow(ashgrove().named("A".repeat(201))))
                .isEqualTo("Name is longer than 200 characters");
        assertThat(refusedRow(ashgrove().with(5, "A".repeat(201))))
                .isEqualTo("Address has a line of more than 200 characters");
        assertThat(refusedRow(ashgrove().status("B")))
                .isEqualTo("Status is not active, closed, dormant or proposed");
        assertThat(refusedRow(ashgrove().opened("20150229")))
                .isEqualTo("Open date or close date is not a real date, like 20150401");
        assertThat(refusedRow(ashgrove().closed("01/04/2015")))
                .isEqualTo("Open date or close date is not a real date, like 20150401");
    }

    @Test
    void a_row_with_too_many_or_too_few_columns_is_refused_and_the_rest_goes_on() {
        read(
                register(another(1))
                        + "Y99009,SHORT\r\n"
                        + register(another(2))
                        + "\"Y99008\"\r\n"
                        + register(another(3)).replace("\r\n", ",x\r\n")
                        + register(another(4)));
        assertThat(lines)
                .filteredOn(OdsLine.Bad.class::isInstance)
                .containsExactly(
                        new OdsLine.Bad(2, "Row has 2 columns and not 27"),
                        new OdsLine.Bad(4, "Row has 1 columns and not 27"),
                        new OdsLine.Bad(5, "Row has 28 columns and not 27"));
        assertThat(lines).filteredOn(OdsLine.GpPractice.class::isInstance).hasSize(3);
    }

    @Test
    void a_file_may_be_in_windows_1252_or_in_utf_8_with_or_without_a_mark() {
        var text = register(ashgrove().named("DR PÉREZ’S SURGERY"));
        var marked = "\uFEFF" + text;
        for (var bytes :
                List.of(
                        text.getBytes(WINDOWS),
                        text.getBytes(StandardCharsets.UTF_8),
                        marked.getBytes(StandardCharsets.UTF_8))) {
            lines.clear();
            read(bytes);
            assertThat(((OdsLine.GpPractice) lines.getFirst()).row().name())
                    .isEqualTo("DR PÉREZ’S SURGERY");
        }
    }

    @Test
    void the_digest_is_that_of_the_whole_file() throws Exception {
        var bytes = ("\uFEFF" + register(ashgrove())).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).sha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void an_empty_file_is_refused() {
        refuses("", "it is empty");
        refuses("\r\n\r\n", "it has no rows");
        refuses(SomePractices.HEADER + "\r\n", "it has no rows");
        refuses("\uFEFF".getBytes(StandardCharsets.UTF_8), "it has no rows");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        refuses("%PDF-1.7\n%\u0001", "it is a PDF");
        refuses("<?xml version=\"1.0\"?><a/>\n", "it is XML or a web page");
        refuses("{\"a\": 1}\n", "it is JSON");
        refuses("a,b,c\n1,2,3\n", "its first line has 3 columns");
        refuses("only words\n", "its first line has 1 column");
        refuses("a\tb\n", "its first line has 1 column");
        refuses(
                "record,known_as," + "x,".repeat(24) + "last\n",
                "its first line does not begin with an ODS code");
        refuses("\u0001\u0002\u0003\u0004", "it is not a text file");
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("epraccur.csv"));
            out.write(register(ashgrove()).getBytes(StandardCharsets.US_ASCII));
        }
        refuses(zip.toByteArray(), "it is a zip file");
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(register(ashgrove()).getBytes(StandardCharsets.US_ASCII));
        }
        refuses(gzip.toByteArray(), "it is a gzip file");
    }

    @Test
    void a_header_row_that_lacks_a_column_is_refused_by_the_name_of_the_column() {
        refuses(
                SomePractices.HEADER.replace("Prescribing Setting", "Setting of it") + "\n",
                "its header row has no column Prescribing Setting");
    }

    @Test
    void a_register_of_other_organisations_is_refused() {
        refuses(
                register(another(1).setting(""), another(2).setting("8")),
                "it has no GP practice (prescribing setting 4 or RO76)");
    }

    @Test
    void a_register_of_which_no_practice_can_be_used_is_refused() {
        refuses(
                register(another(1).setting("8"), another(2).status("?")),
                "it has no GP practice (prescribing setting 4 or RO76) that can be used (line 2:"
                        + " Status is not active, closed, dormant or proposed)");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        var text = register(ashgrove());
        refuses(text.getBytes(StandardCharsets.UTF_16), "it is in UTF-16 or another encoding");
        refuses(text.getBytes(StandardCharsets.UTF_16LE), "it is in UTF-16 or another encoding");
        refuses(text.getBytes(Charset.forName("UTF-32")), "it is in UTF-16 or another encoding");
        var bytes = register(another(1), ashgrove().named("#")).getBytes(StandardCharsets.US_ASCII);
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0x81 : bytes[i];
        }
        refuses(bytes, "line 2 is neither in UTF-8 nor in Windows-1252");
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_unless_nothing_of_a_row_is_lost() {
        var whole = register(another(1), another(2)).getBytes(StandardCharsets.US_ASCII);
        var first = register(another(1)).length();
        for (var length = first + 1; length < whole.length; length++) {
            lines.clear();
            var cut = new String(whole, 0, length, StandardCharsets.US_ASCII);
            try {
                read(cut);
                assertThat(((OdsLine.GpPractice) lines.getLast()).row())
                        .as("cut after %s", cut.substring(first))
                        .isEqualTo(practice(register(another(2))));
            } catch (NotThisRegister e) {
                assertThat(e.what())
                        .matches("it is cut off in (line|the row that begins in line) 2(,.*)?");
            }
        }
    }

    @Test
    void a_value_cut_at_the_end_of_the_file_is_refused() {
        var setting = SomePractices.HEADER.replace(",Column 27", "") + "\n";
        var row = another(1).plain().strip().replaceAll(",4,$", "");
        refuses(setting + row + ",4", "it is cut off in line 2");
        refuses(
                setting + row + ",\"4",
                "it is cut off in the row that begins in line 2, or a quotation mark is missing");
        refuses(
                setting + another(1).plain().replaceAll(",\n", "\n") + row + ",\"",
                "it is cut off in the row that begins in line 3, or a quotation mark is missing");
    }

    @Test
    void an_open_quotation_mark_is_refused_wherever_it_stands() {
        var open =
                register(another(1), another(2), another(3))
                        .replace("\"SURGERY 2\"", "\"SURGERY 2");
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(() -> read(open))
                .withMessage(
                        "it is cut off in the row that begins in line 2, or a quotation mark is missing");
    }

    @Test
    void a_file_without_end_is_refused() {
        var many = register(another(1).setting("0")).repeat(200_001);
        refuses(many, "it has more than 200,000 rows");
    }

    @Test
    void the_register_and_its_amendments_are_not_taken_for_each_other() {
        var amendments = register(another(1).amended("1"), another(2).amended("1"));
        refuses(amendments, "it has amended rows only, so it may be amendments (--ods-amendments)");
        read(amendments + register(another(3)));
        read(register(another(1).amended("")));
        var file = write(folder, amendments + register(another(3)));
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(() -> OdsFile.read(file, Register.AMENDMENTS, lines::add))
                .withMessage(
                        "it has rows that were not amended, so it may be the whole register"
                                + " (--ods)");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(
                        () -> OdsFile.read(folder.resolve("none"), Register.PRACTICES, lines::add))
                .withMessage("it cannot be read");
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(() -> OdsFile.read(folder, Register.PRACTICES, lines::add))
                .withMessage("it cannot be read");
    }

    @Test
    void the_real_register_is_read_to_its_last_line() throws Exception {
        var file = RealRegisters.practices();
        var whole = OdsFile.read(file, Register.PRACTICES, lines::add);
        assertThat(whole.rows()).isEqualTo(12_922);
        assertThat(lines).hasSize(12_922).noneMatch(OdsLine.Bad.class::isInstance);
        assertThat(lines).filteredOn(OdsLine.GpPractice.class::isInstance).hasSize(8_177);
        assertThat(whole.sha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void the_real_amendments_hold_practices_and_many_doctors() {
        var whole = OdsFile.read(RealRegisters.amendments(), Register.AMENDMENTS, lines::add);
        assertThat(whole.rows()).isEqualTo(1_127);
        assertThat(lines).hasSize(1_127).noneMatch(OdsLine.Bad.class::isInstance);
        assertThat(lines).filteredOn(OdsLine.GpPractice.class::isInstance).hasSize(63);
    }
}
