package contactpoint.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Made-up rows of the register of GP practices.
final class SomePractices {
    static final String HEADER =
            "Organisation Code,Name,National Grouping,High Level Health Geography,Address Line 1,"
                    + "Address Line 2,Address Line 3,Address Line 4,Address Line 5,Postcode,Open"
                    + " Date,Close Date,Status Code,Organisation Sub-Type Code,Commissioner,Join"
                    + " Provider/Purchaser Date,Left Provider/Purchaser Date,Contact Telephone"
                    + " Number,Column 19,Column 20,Column 21,Amended Record Indicator,Column"
                    + " 23,Provider/Purchaser,Column 25,Prescribing Setting,Column 27";

    private SomePractices() {}

    /// A row that can be changed.
    static final class Row {
        private final List<String> values;

        private Row(List<String> values) {
            this.values = new ArrayList<>(values);
        }

        Row code(String code) {
            return with(0, code);
        }

        Row named(String name) {
            return with(1, name);
        }

        Row at(String postcode) {
            return with(9, postcode);
        }

        Row opened(String date) {
            return with(10, date);
        }

        Row closed(String date) {
            return with(11, date);
        }

        Row status(String status) {
            return with(12, status);
        }

        Row telephone(String telephone) {
            return with(17, telephone);
        }

        Row amended(String flag) {
            return with(21, flag);
        }

        Row setting(String setting) {
            return with(25, setting);
        }

        Row with(int position, String value) {
            values.set(position, value);
            return this;
        }

        /// As the files without a header row have it: everything in quotation marks.
        String quoted() {
            return values.stream()
                            .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(","))
                    + "\r\n";
        }

        String plain() {
            return String.join(",", values) + "\n";
        }
    }

    /// Mangotsfield's made-up practice.
    static Row ashgrove() {
        return new Row(
                Arrays.asList(
                        "Y99001",
                        "ASHGROVE SURGERY",
                        "Y57",
                        "Q80",
                        "1 MADE UP STREET",
                        "  KINGSWOOD",
                        "BRISTOL",
                        "",
                        "",
                        "BS15 9ZX",
                        "19740401",
                        "",
                        "A",
                        "B",
                        "15C",
                        "20130401",
                        "",
                        "0117 4960142",
                        "",
                        "",
                        "",
                        "0",
                        "",
                        "15C",
                        "",
                        "4",
                        ""));
    }

    /// Y99001 and so on; from 1000, X01000 and so on.
    static Row another(int number) {
        var code = number < 1000 ? "Y%05d".formatted(99000 + number) : "X%05d".formatted(number);
        return ashgrove().code(code).named("SURGERY " + number);
    }

    static String register(Row... rows) {
        return Arrays.stream(rows).map(Row::quoted).collect(Collectors.joining());
    }

    static Path write(Path folder, String text) {
        return write(folder, text.getBytes(StandardCharsets.US_ASCII));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("register.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
