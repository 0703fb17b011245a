package contactpoint.bench;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class InterimPostcodes {
    private InterimPostcodes() {}

    static Map<Postcode, GssCode> read(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var header = List.of(lines.readLine().replace("\"", "").split(","));
            int unit = header.indexOf("pcds");
            int county = header.indexOf("cty26cd");
            int district = header.indexOf("lad26cd");
            var all = new HashMap<Postcode, GssCode>();
            lines.lines()
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .forEach(cells ->
                            all.put(
                                    Postcode.parse(cells[unit]).orThrow(),
                                    new GssCode(
                                            cells[county].startsWith("E10")
                                                    ? cells[county]
                                                    : cells[district])));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
