package contactpoint.demo.england;

import contactpoint.feeds.csv.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The registers that the sources refer to, in the layouts of those who publish the real ones: the
/// ONS postcode directory of August 2026, Get Information about Schools, and the ODS's practices.
final class ReferenceFiles {
    /// Windows-1252, as Get Information about Schools is published.
    static final Charset OF_SCHOOLS = Charset.forName("windows-1252");

    private static final String ENGLAND = "E92000001";
    private static final String SOUTH_GLOUCESTERSHIRE = "803";

    /// Months since a third of the postcodes ended.
    private static final int TERMINATED_FOR = 41;

    private static final LocalDate OPENED = LocalDate.of(1994, Month.SEPTEMBER, 1);
    private static final DateTimeFormatter OF_SCHOOL =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter OF_PRACTICE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter OF_POSTCODE =
            DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private ReferenceFiles() {}

    static void write(Path folder, World world, int groups, Cast cast) throws IOException {
        postcodes(folder.resolve("postcodes.csv"), world, groups);
        schools(folder.resolve("schools.csv"), world, groups, cast);
        practices(folder.resolve("practices.csv"), world, groups);
    }

    private static void postcodes(Path file, World world, int groups) throws IOException {
        var header = Resources.lines("postcodes-header.txt").getFirst().split(",");
        var terminated = OF_POSTCODE.format(world.day().minusMonths(TERMINATED_FOR));
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            var lines = new CsvWriter(out);
            lines.line(List.of(header));
            for (var row : Cast.read("postcodes.csv")) {
                var postcode = row.getOrDefault("postcode", row.getOrDefault("pcds", ""));
                var district = row.getOrDefault("authority", row.getOrDefault("lad26cd", ""));
                lines.line(postcode(header, postcode, district, "E99999999", ""));
            }
            for (var area : world.places().areas()) {
                for (var group = 0; group < groups; group++) {
                    for (var unit = 0; unit < Places.UNITS; unit++) {
                        lines.line(
                                postcode(
                                        header,
                                        Places.postcode(area, group, unit),
                                        area.district(),
                                        area.county(),
                                        Places.isTerminated(unit) ? terminated : ""));
                    }
                }
            }
        }
    }

    private static List<String> postcode(
            String[] header, String postcode, String district, String county, String terminated) {
        var space = postcode.indexOf(' ');
        var first = postcode.substring(0, space);
        var second = postcode.substring(space + 1);
        var padded = (first + "  ").substring(0, 4);
        return cells(
                header,
                Map.of(
                        "pcd7", padded + second,
                        "pcd8", padded + ' ' + second,
                        "pcds", postcode,
                        "dointr", "198001",
                        "doterm", terminated,
                        "usrtypind", "0",
                        "cty26cd", county,
                        "lad26cd", district,
                        "ctry26cd", ENGLAND));
    }

    private static void schools(Path file, World world, int groups, Cast cast) throws IOException {
        var header =
                Resources.lines("schools-header.txt").stream()
                        .flatMap(line -> Stream.of(line.split(",")))
                        .toArray(String[]::new);
        try (var out = Files.newBufferedWriter(file, OF_SCHOOLS)) {
            var lines = new CsvWriter(out);
            lines.line(List.of(header));
            var known = schoolsOf(cast, world.places().areas());
            for (var at = 0; at < known.size(); at++) {
                lines.line(school(header, known.get(at), OF_THE_CAST.get(at % OF_THE_CAST.size())));
            }
            for (var school : world.institutions().schools(groups)) {
                if (known.stream().anyMatch(each -> each.urn().equals(school.urn()))) {
                    continue;
                }
                var area = school.area();
                var unit = school.site() % Area.TOWNS;
                lines.line(
                        school(
                                header,
                                school,
                                new Site(
                                        world.places().street(area, school.group(), unit),
                                        area.localities().get(unit),
                                        area.town(),
                                        Places.postcode(area, school.group(), unit))));
            }
        }
    }

    /// The schools that the demo's children go to.
    private static List<School> schoolsOf(Cast cast, List<Area> areas) {
        var area =
                areas.stream()
                        .filter(each -> each.educationCode().equals(SOUTH_GLOUCESTERSHIRE))
                        .findFirst()
                        .orElseThrow();
        var found = new LinkedHashMap<String, School>();
        for (var row : cast.rowsOf(Format.EDUCATION)) {
            var urn = row.getOrDefault("school_urn", "");
            if (!urn.isEmpty()) {
                var name = row.getOrDefault("school_name", "");
                found.putIfAbsent(
                        urn,
                        new School(
                                area,
                                0,
                                Integer.parseInt(urn) - School.FIRST_URN,
                                Integer.parseInt(urn) - School.FIRST_URN,
                                1_000 + found.size() + 1,
                                phase(name),
                                name,
                                row.getOrDefault("school_telephone", ""),
                                Years.since(OPENED)));
            }
        }
        return List.copyOf(found.values());
    }

    /// Ashgrove Park teaches from four to eighteen: its mentors work with children of all ages.
    private static School.Phase phase(String name) {
        if (name.startsWith("Ashgrove")) {
            return School.Phase.ALL_THROUGH;
        }
        return name.contains("Primary") ? School.Phase.PRIMARY : School.Phase.SECONDARY;
    }

    /// Where a school is.
    private record Site(String street, String locality, String town, String postcode) {}

    /// Where the schools are to which the demo's children go, in the order in which they are named.
    private static final List<Site> OF_THE_CAST =
            List.of(
                    new Site("Ashgrove Avenue", "Kingswood", "Bristol", "BS15 9ZE"),
                    new Site("Oldbrook Lane", "Kingswood", "Bristol", "BS15 9ZG"),
                    new Site("Common Lane", "Yate", "Bristol", "BS37 9ZD"),
                    new Site("Mill Lane", "Warmley", "Bristol", "BS15 9ZL"),
                    new Site("St Werburgh’s Road", "Downend", "Bristol", "BS16 9ZB"));

    /// Types of establishment.
    private enum Kind {
        COMMUNITY("1", "Community school"),
        SPECIAL("7", "Community special school"),
        ACADEMY("34", "Academy converter");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        private static Kind of(School school) {
            if (school.phase() == School.Phase.SPECIAL) {
                return SPECIAL;
            }
            return school.years().opened().isAfter(OPENED) ? ACADEMY : COMMUNITY;
        }
    }

    private static List<String> school(String[] header, School school, Site site) {
        var phase = school.phase();
        var values = new LinkedHashMap<String, String>();
        values.put("URN", school.urn());
        values.put("LA (code)", school.area().educationCode());
        values.put("LA (name)", school.area().name());
        values.put("EstablishmentNumber", Integer.toString(school.establishment()));
        values.put("EstablishmentName", school.name());
        var kind = Kind.of(school);
        values.put("TypeOfEstablishment (code)", kind.code);
        values.put("TypeOfEstablishment (name)", kind.words);
        var years = school.years();
        var closed = years.closed();
        values.put("EstablishmentStatus (code)", closed == null ? "1" : "2");
        values.put("EstablishmentStatus (name)", closed == null ? "Open" : "Closed");
        values.put("OpenDate", OF_SCHOOL.format(years.opened()));
        if (kind == Kind.ACADEMY) {
            values.put("ReasonEstablishmentOpened (name)", Kind.ACADEMY.words);
        }
        if (closed != null) {
            values.put("ReasonEstablishmentClosed (name)", Kind.ACADEMY.words);
            values.put("CloseDate", OF_SCHOOL.format(closed));
        }
        values.put("PhaseOfEducation (code)", Integer.toString(phase.code));
        values.put("PhaseOfEducation (name)", phase.words);
        values.put("StatutoryLowAge", Integer.toString(phase.from));
        values.put("StatutoryHighAge", Integer.toString(phase.to));
        values.put("Street", site.street);
        values.put("Locality", site.locality);
        values.put("Town", site.town);
        values.put("Postcode", site.postcode);
        values.put("TelephoneNum", school.telephone().replace(" ", ""));
        values.put("DistrictAdministrative (code)", school.area().district());
        values.put("GSSLACode (name)", school.area().code());
        values.put("Country (name)", "England");
        return cells(header, values);
    }

    private static void practices(Path file, World world, int groups) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(copied("practices.csv"));
            for (var practice : world.institutions().practices(groups)) {
                out.write(practice(practice));
            }
        }
    }

    private static String copied(String name) throws IOException {
        try (var in = ReferenceFiles.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                return "";
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text : text + "\r\n";
        }
    }

    /// The 27 columns of the file without a header row, all between quotation marks.
    private static String practice(Practice practice) {
        var area = practice.area();
        var cells = new String[27];
        Arrays.fill(cells, "");
        cells[0] = practice.code();
        cells[1] = practice.name();
        cells[2] = "Y99";
        cells[3] = "Q99";
        cells[4] = practice.name().replaceAll(" (Health Centre|Surgery)$", "") + " House";
        cells[5] = area.localities().getFirst();
        cells[6] = area.town();
        cells[9] = Places.postcode(area, practice.group(), 0);
        var closed = practice.years().closed();
        cells[10] = OF_PRACTICE.format(practice.years().opened());
        cells[11] = closed == null ? "" : OF_PRACTICE.format(closed);
        cells[12] = closed == null ? "A" : "C";
        cells[13] = "B";
        cells[14] = "99X";
        cells[15] = "20130401";
        cells[17] = practice.telephone();
        // Not amended: the whole register, and no month of amendments to it.
        cells[21] = "0";
        cells[23] = "99X";
        cells[25] = "4";
        return Stream.of(cells)
                        .map(cell -> '"' + cell.toUpperCase(Locale.ROOT) + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static List<String> cells(String[] header, Map<String, String> values) {
        var cells = new ArrayList<String>(header.length);
        for (var column : header) {
            cells.add(values.getOrDefault(column, ""));
        }
        return cells;
    }
}
