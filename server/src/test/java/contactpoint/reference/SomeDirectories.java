package contactpoint.reference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Made-up postcode directories, under the headers of the Office for National Statistics.
public final class SomeDirectories {
    static final String OF_2023 =
            "pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua,ward,"
                    + "nhser,ctry,rgn,pcon,ttwa,itl,park,lsoa21,msoa21,wz11,sicbl,bua24,ruc21,oac11,"
                    + "lat,long,lep1,lep2,pfa,imd,icb";
    static final String OF_2025 =
            "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,"
                    + "lad25cd,wd25cd,nhser24cd,ctry25cd,rgn25cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,"
                    + "lsoa21cd,msoa21cd,wz11cd,sicbl24cd,bua24cd,ruc21ind,oac11ind,lat,long,lep21cd1,"
                    + "lep21cd2,pfa23cd,imd20ind,icb23cd";
    static final String OF_2026 =
            "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty26cd,ced25cd,"
                    + "lad26cd,wd26cd,nhser24cd,ctry26cd,rgn26cd,pcon24cd,ttwa15cd,itl25cd,npark16cd,"
                    + "lsoa21cd,msoa21cd,wz11cd,sicbl26cd,bua24cd,ruc21ind,oac21ind,lat,long,lep21cd1,"
                    + "lep21cd2,pfa23cd,imd25ind,icb26cd";
    static final String ONSPD =
            "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m";

    /// What a row says besides, at its real length.
    private static final List<String> REST =
            List.of(
                    "198001",
                    "0",
                    "364876",
                    "173912",
                    "1",
                    "E00075555",
                    "E99999999",
                    "E05012130",
                    "E40000006",
                    "E92000001",
                    "E12000009",
                    "E14001130",
                    "E30000180",
                    "TLK51",
                    "E65000001",
                    "E01014900",
                    "E02003100",
                    "E33045000",
                    "E38000222",
                    "E63005151",
                    "UN1",
                    "3C2",
                    "51.463000",
                    "-2.507000",
                    "E37000036",
                    "",
                    "E23000036",
                    "21000");

    private static final String[] OUTWARD = {"AL", "BS", "GL", "LS", "NE", "OL", "PO", "SY", "YO"};

    private SomeDirectories() {}

    /// A row; what it does not say is left empty.
    static String row(String header, String postcode, String district, String county) {
        return row(header, postcode, district, county, "");
    }

    static String row(
            String header, String postcode, String district, String county, String terminated) {
        return row(header, postcode, district, county, terminated, "");
    }

    /// @param terminated year and month
    /// @param introduced year and month
    static String row(
            String header,
            String postcode,
            String district,
            String county,
            String terminated,
            String introduced) {
        var values = new ArrayList<String>();
        for (var column : header.split(",")) {
            values.add(
                    switch (column) {
                        case "pcd", "pcd7" -> postcode.replace(" ", "");
                        case "pcds", "pcd2", "pcd8" -> postcode;
                        case "doterm" -> terminated;
                        case "dointr" -> introduced;
                        case "laua", "lad25cd", "lad26cd", "oslaua" -> district;
                        case "cty", "cty25cd", "cty26cd", "oscty" -> county;
                        default -> column.startsWith("icb") ? "E54000039" : "";
                    });
        }
        return String.join(",", values) + "\r\n";
    }

    static String directory(String header, String... rows) {
        return header + "\r\n" + String.join("", rows);
    }

    /// A directory of one header, with rows of a postcode, its district and its county, where it
    /// has one.
    public static Path write(Path folder, String... rows) {
        var text = new StringBuilder(OF_2026 + "\r\n");
        for (var row : rows) {
            var values = row.split(",", -1);
            text.append(
                    row(
                            OF_2026,
                            values[0],
                            values[1],
                            values.length > 2 ? values[2] : "E99999999"));
        }
        return write(folder, text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("NSPL.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A directory as long and as wide as the real one of August 2026, in the order of postcodes.
    /// One row in six is outside England, one in three has ended.
    ///
    /// @param districts for the rows in England, in turn: each a district and its county
    static Path writeWhole(Path file, int rows, List<String> districts) {
        var columns = OF_2026.split(",");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(OF_2026 + "\r\n");
            for (var i = 0; i < rows; i++) {
                writeRow(out, columns, i, districts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void writeRow(
            BufferedWriter out, String[] columns, int i, List<String> districts)
            throws IOException {
        var postcode = postcode(i);
        var place =
                i % 6 == 5
                        ? new String[] {"W06000015", "W99999999"}
                        : districts.get(i / 700 % districts.size()).split(",");
        var rest = REST.iterator();
        for (var c = 0; c < columns.length; c++) {
            out.write(c == 0 ? "" : ",");
            out.write(
                    switch (columns[c]) {
                        case "pcd7", "pcd8", "pcds" -> postcode;
                        case "doterm" -> i % 3 == 0 ? "201502" : "";
                        case "lad26cd" -> place[0];
                        case "cty26cd" -> place[1];
                        case "icb26cd" -> "E54000039";
                        default -> rest.hasNext() ? rest.next() : "";
                    });
        }
        out.write("\r\n");
    }

    /// A postcode for each number up to 3.5 million.
    public static String postcode(int number) {
        var letters = "ABDEFGHJLNPQRSTUWXYZ";
        var unit = number % 400;
        var sector = number / 400;
        var outward = sector / 10;
        var area = OUTWARD[Math.floorMod(outward / 90, OUTWARD.length)];
        return area
                + (10 + outward % 90)
                + " "
                + sector % 10
                + letters.charAt(unit / 20)
                + letters.charAt(unit % 20);
    }
}
