package contactpoint.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Made-up rows of the register of schools, under the header of 2023.
final class SomeSchools {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    static final List<String> HEADER =
            List.of(
                    """
                    URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,\
                    TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentTypeGroup (code),\
                    EstablishmentTypeGroup (name),EstablishmentStatus (code),EstablishmentStatus (name),\
                    ReasonEstablishmentOpened (code),ReasonEstablishmentOpened (name),OpenDate,\
                    ReasonEstablishmentClosed (code),ReasonEstablishmentClosed (name),CloseDate,\
                    PhaseOfEducation (code),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,\
                    Boarders (code),Boarders (name),NurseryProvision (name),OfficialSixthForm (code),\
                    OfficialSixthForm (name),Gender (code),Gender (name),ReligiousCharacter (code),\
                    ReligiousCharacter (name),ReligiousEthos (name),Diocese (code),Diocese (name),\
                    AdmissionsPolicy (code),AdmissionsPolicy (name),SchoolCapacity,SpecialClasses (code),\
                    SpecialClasses (name),CensusDate,NumberOfPupils,NumberOfBoys,NumberOfGirls,\
                    PercentageFSM,TrustSchoolFlag (code),TrustSchoolFlag (name),Trusts (code),\
                    Trusts (name),SchoolSponsorFlag (name),SchoolSponsors (name),FederationFlag (name),\
                    Federations (code),Federations (name),UKPRN,FEHEIdentifier,\
                    FurtherEducationType (name),OfstedLastInsp,OfstedSpecialMeasures (code),\
                    OfstedSpecialMeasures (name),LastChangedDate,Street,Locality,Address3,Town,\
                    County (name),Postcode,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,\
                    HeadLastName,HeadPreferredJobTitle,BSOInspectorateName (name),InspectorateReport,\
                    DateOfLastInspectionVisit,NextInspectionVisit,TeenMoth (name),TeenMothPlaces,\
                    CCF (name),SENPRU (name),EBD (name),PlacesPRU,FTProv (name),EdByOther (name),\
                    Section41Approved (name),SEN1 (name),SEN2 (name),SEN3 (name),SEN4 (name),SEN5 (name),\
                    SEN6 (name),SEN7 (name),SEN8 (name),SEN9 (name),SEN10 (name),SEN11 (name),\
                    SEN12 (name),SEN13 (name),TypeOfResourcedProvision (name),\
                    ResourcedProvisionOnRoll,ResourcedProvisionCapacity,SenUnitOnRoll,SenUnitCapacity,\
                    GOR (code),GOR (name),DistrictAdministrative (code),DistrictAdministrative (name),\
                    AdministrativeWard (code),AdministrativeWard (name),\
                    ParliamentaryConstituency (code),ParliamentaryConstituency (name),\
                    UrbanRural (code),UrbanRural (name),GSSLACode (name),Easting,Northing,MSOA (name),\
                    LSOA (name),InspectorateName (name),SENStat,SENNoStat,BoardingEstablishment (name),\
                    PropsName,PreviousLA (code),PreviousLA (name),PreviousEstablishmentNumber,\
                    OfstedRating (name),RSCRegion (name),Country (name),UPRN,SiteName,QABName (code),\
                    QABName (name),EstablishmentAccredited (code),EstablishmentAccredited (name),\
                    QABReport,CHNumber,MSOA (code),LSOA (code),FSM,AccreditationExpiryDate\
                    """
                            .split(","));

    private SomeSchools() {}

    /// A row that can be changed.
    static final class Row {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Row(int urn) {
            HEADER.forEach(column -> values.put(column, ""));
            with("URN", "" + urn);
            with("LA (code)", "803");
            with("LA (name)", "South Gloucestershire");
            with("EstablishmentNumber", "2041");
            with("EstablishmentName", "Ashgrove Park School");
            with("EstablishmentStatus (code)", "1");
            with("EstablishmentStatus (name)", "Open");
            with("OpenDate", "01-09-2012");
            with("Street", "2 Made Up Road");
            with("Locality", "Kingswood");
            with("Town", "Bristol");
            with("County (name)", "Not recorded");
            with("Postcode", "BS15 9ZX");
            with("SchoolWebsite", "www.example.org");
            with("TelephoneNum", "01174960120");
            with("HeadLastName", "O'Neill, \"Pat\"");
            with("GSSLACode (name)", "E06000025");
        }

        Row with(String column, String value) {
            values.put(column, value);
            return this;
        }

        Row named(String name) {
            return with("EstablishmentName", name);
        }

        Row status(String code) {
            return with("EstablishmentStatus (code)", code);
        }

        private String in(List<String> columns) {
            return columns.stream()
                            .map(column -> quoted(values.getOrDefault(column, "")))
                            .collect(Collectors.joining(","))
                    + "\r\n";
        }
    }

    static Row school(int urn) {
        return new Row(urn);
    }

    static String register(Row... rows) {
        return register(HEADER, rows);
    }

    static String register(List<String> columns, Row... rows) {
        return columns.stream().map(SomeSchools::quoted).collect(Collectors.joining(","))
                + "\r\n"
                + Arrays.stream(rows).map(row -> row.in(columns)).collect(Collectors.joining());
    }

    /// As the register writes values: in quotation marks only where it must.
    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"")
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    static Path write(Path folder, String text) {
        return write(folder, text.getBytes(WINDOWS));
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("edubasealldata.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
