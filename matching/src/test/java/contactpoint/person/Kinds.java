package contactpoint.person;

import static contactpoint.person.Kind.bad;
import static contactpoint.person.Kind.good;

import java.util.List;

/// Every value type of one text, with accepted and refused examples. The checked numbers of health
/// and education are those of the rules page of the specification.
final class Kinds {

    static final Kind<NhsNumber> NHS_NUMBER =
            new Kind<>(
                    "NHS number",
                    NhsNumber::parse,
                    NhsNumber::new,
                    NhsNumber::canonical,
                    NhsNumber::display,
                    List.of(
                            good("9000000009", "9000000009", "900 000 0009"),
                            good("9434765919", "9434765919", "943 476 5919"),
                            good("401 023 2137", "4010232137", "401 023 2137"),
                            good("987-654-3210", "9876543210", "987 654 3210"),
                            good(" 943 476\u00a05919 ", "9434765919", "943 476 5919")),
                    List.of(
                            bad("9434765918", "nhs-number-check"),
                            bad("943476591", "nhs-number-format"),
                            bad("94347659190", "nhs-number-format"),
                            bad("943476591A", "nhs-number-format"),
                            bad("٩٤٣٤٧٦٥٩١٩", "nhs-number-format"),
                            bad("0000000000", "nhs-number-placeholder"),
                            bad("1111111111", "nhs-number-placeholder"),
                            // Nine digits whose check would be 10.
                            bad("1000000010", "nhs-number-check"),
                            bad("", "nhs-number-missing")));

    static final Kind<Upn> UPN =
            new Kind<>(
                    "UPN",
                    Upn::parse,
                    Upn::new,
                    Upn::canonical,
                    Upn::display,
                    List.of(
                            good("B801200005001"),
                            good("E803400024001"),
                            good("U803400024002"),
                            good("Q80340002400A"),
                            good("b8012 00005001", "B801200005001", "B801200005001")),
                    List.of(
                            bad("A801200005001", "upn-check"),
                            bad("B801200005002", "upn-check"),
                            bad("I801200005001", "upn-format"),
                            bad("O801200005001", "upn-format"),
                            bad("S801200005001", "upn-format"),
                            bad("Q80340002400I", "upn-format"),
                            bad("B80120000500", "upn-format"),
                            bad("", "upn-missing")));

    static final Kind<ChildNumber> CHILD_NUMBER =
            new Kind<>(
                    "child number",
                    ChildNumber::parse,
                    ChildNumber::new,
                    ChildNumber::canonical,
                    ChildNumber::display,
                    List.of(
                            good("7K3M9QXR", "7K3M9QXR", "7K3M 9QXR"),
                            good("7k3m 9qxr", "7K3M9QXR", "7K3M 9QXR"),
                            good("0000000H", "0000000H", "0000 000H")),
                    List.of(
                            bad("7K3M9QXS", "child-number-check"),
                            bad("7K3M9QRX", "child-number-check"),
                            bad("O000000H", "child-number-check"),
                            bad("0000000I", "child-number-check"),
                            bad("7K3M9QX", "child-number-format"),
                            bad("7K3M-9QXR", "child-number-format"),
                            bad("7K3M9QXRR", "child-number-format"),
                            bad("", "child-number-missing")));

    static final Kind<Postcode> POSTCODE =
            new Kind<>(
                    "postcode",
                    Postcode::parse,
                    Postcode::new,
                    Postcode::canonical,
                    Postcode::display,
                    List.of(
                            good("BS15 9ZX"),
                            good("bs159zx", "BS15 9ZX", "BS15 9ZX"),
                            good("  b s 15  9 z x ", "BS15 9ZX", "BS15 9ZX"),
                            good("M1 1AA"),
                            good("M60 1NW"),
                            good("CR2 6XH"),
                            good("DN55 1PT"),
                            good("W1A 1HQ"),
                            good("EC1A 1BB"),
                            good("GIR 0AA"),
                            good("BF1 3AA"),
                            good("gy93td", "GY9 3TD", "GY9 3TD")),
                    List.of(
                            bad("BS15", "postcode-format"),
                            bad("BS16 9Z", "postcode-format"),
                            bad("BS15 9CX", "postcode-format"),
                            bad("BS15 ZZX", "postcode-format"),
                            bad("QS15 9ZX", "postcode-format"),
                            bad("BJ15 9ZX", "postcode-format"),
                            bad("BS159 9ZX", "postcode-format"),
                            bad("W1L 1HQ", "postcode-format"),
                            bad("EC1C 1BB", "postcode-format"),
                            bad("GIR 0AB", "postcode-format"),
                            bad("ZZ99 3VZ", "postcode-placeholder"),
                            bad("BS15_9ZX", "postcode-format"),
                            bad("", "postcode-missing")));

    static final Kind<PostcodeTerm> POSTCODE_TERM =
            new Kind<>(
                    "postcode or its first half",
                    PostcodeTerm::parse,
                    text -> PostcodeTerm.parse(text).orThrow(),
                    PostcodeTerm::canonical,
                    PostcodeTerm::display,
                    List.of(
                            good("BS15"),
                            good("bs 15", "BS15", "BS15"),
                            good("w1a", "W1A", "W1A"),
                            good("bs159zx", "BS15 9ZX", "BS15 9ZX")),
                    List.of(
                            bad("BS", "postcode-format"),
                            bad("BS16 9", "postcode-format"),
                            bad("15", "postcode-format"),
                            bad("Bristol", "postcode-format"),
                            bad(" ", "postcode-missing")));

    static final Kind<Telephone> TELEPHONE =
            new Kind<>(
                    "telephone",
                    Telephone::parse,
                    text -> new Telephone(text, null),
                    Telephone::canonical,
                    Telephone::display,
                    List.of(
                            good("01174960142", "+441174960142", "0117 496 0142"),
                            good("0117 496 0142", "+441174960142", "0117 496 0142"),
                            good("+44 (0)117 496 0142", "+441174960142", "0117 496 0142"),
                            good("0044 117 496 0142", "+441174960142", "0117 496 0142"),
                            good("(0117) 496-0142", "+441174960142", "0117 496 0142"),
                            good("07700 900155", "+447700900155", "07700 900155"),
                            good("020 7946 0000", "+442079460000", "020 7946 0000"),
                            good("01632 960001", "+441632960001", "01632 960001"),
                            good("0121 496 0000", "+441214960000", "0121 496 0000"),
                            good("015396 20000", "+441539620000", "015396 20000"),
                            good("01900 62241", "+44190062241", "01900 62241"),
                            good("0300 123 4567", "+443001234567", "0300 123 4567"),
                            good("0808 157 0192", "+448081570192", "0808 157 0192"),
                            good("0800 1111", "+448001111", "0800 1111"),
                            good("+353 1 496 0142", "+35314960142", "+35314960142"),
                            good(
                                    "0117 496 0142 ext. 12",
                                    "+441174960142;ext=12",
                                    "0117 496 0142 ext 12"),
                            good(
                                    "01174960142x123456",
                                    "+441174960142;ext=123456",
                                    "0117 496 0142 ext 123456")),
                    List.of(
                            bad("117 496 0142", "telephone-format"),
                            bad("0117 496 014", "telephone-format"),
                            bad("0117 496 01422", "telephone-format"),
                            bad("0417 496 0142", "telephone-format"),
                            bad("999", "telephone-format"),
                            bad("+44 0 0", "telephone-format"),
                            bad("+0 12345678", "telephone-format"),
                            bad("+1234567890123456", "telephone-format"),
                            bad("ask the school", "telephone-format"),
                            bad("0117 496 0142 or 0143", "telephone-format"),
                            bad("=01174960142", "telephone-format"),
                            bad("", "telephone-missing")));

    static final Kind<Email> EMAIL =
            new Kind<>(
                    "e-mail",
                    Email::parse,
                    Email::new,
                    Email::canonical,
                    Email::display,
                    List.of(
                            good("tim.brown@housing.example.org"),
                            good(
                                    " Tim.Brown@Housing.Example.ORG ",
                                    "Tim.Brown@housing.example.org",
                                    "Tim.Brown@housing.example.org"),
                            good("o'neil+team@xn--bcher-kva.example"),
                            good("a@b.uk")),
                    List.of(
                            bad("tim.brown", "email-format"),
                            bad("@example.org", "email-format"),
                            bad("tim@", "email-format"),
                            bad("tim@example", "email-format"),
                            bad("tim@@example.org", "email-format"),
                            bad("tim..brown@example.org", "email-format"),
                            bad(".tim@example.org", "email-format"),
                            bad("tim brown@example.org", "email-format"),
                            bad("tim@-example.org", "email-format"),
                            bad("tim@example.org, x@example.org", "email-format"),
                            bad("a".repeat(65) + "@example.org", "email-format"),
                            bad("", "email-missing")));

    static final Kind<Urn> URN =
            new Kind<>(
                    "URN",
                    Urn::parse,
                    Urn::new,
                    Urn::canonical,
                    Urn::display,
                    List.of(good("100000"), good(" 109371 ", "109371", "109371")),
                    List.of(
                            bad("10000", "urn-format"),
                            bad("1000000", "urn-format"),
                            bad("000000", "urn-format"),
                            bad("10000A", "urn-format"),
                            bad("201/3614", "urn-format"),
                            bad("", "urn-missing")));

    static final Kind<OdsCode> ODS_CODE =
            new Kind<>(
                    "ODS code",
                    OdsCode::parse,
                    OdsCode::new,
                    OdsCode::canonical,
                    OdsCode::display,
                    List.of(
                            good("A81001"),
                            good("a81001", "A81001", "A81001"),
                            good("RJ1"),
                            good("00K"),
                            good("W2U3Z"),
                            good("ALD200")),
                    List.of(
                            bad("A8", "ods-code-format"),
                            bad("A810", "ods-code-format"),
                            bad("A810011", "ods-code-format"),
                            bad("A81-01", "ods-code-format"),
                            bad("881001", "ods-code-format"),
                            bad("", "ods-code-missing")));

    static final Kind<GssCode> GSS_CODE =
            new Kind<>(
                    "GSS code",
                    GssCode::parse,
                    GssCode::new,
                    GssCode::canonical,
                    GssCode::display,
                    List.of(
                            good("E06000025"),
                            good("e07000076", "E07000076", "E07000076"),
                            good("E08000001"),
                            good("E09000001"),
                            good("E10000013"),
                            good("E12000009"),
                            good("E92000001"),
                            good("E99999999"),
                            good("W06000015"),
                            good("S12000033"),
                            good("N09000003")),
                    List.of(
                            bad("E01000001", "gss-code-format"),
                            bad("E0600002", "gss-code-format"),
                            bad("E060000255", "gss-code-format"),
                            bad("W12000001", "gss-code-format"),
                            bad("E92000002", "gss-code-format"),
                            bad("X06000001", "gss-code-format"),
                            bad("", "gss-code-missing")));

    static final Kind<Uprn> UPRN =
            new Kind<>(
                    "UPRN",
                    Uprn::parse,
                    Uprn::new,
                    Uprn::canonical,
                    Uprn::display,
                    List.of(good("1"), good("100012345678"), good("000000000042", "42", "42")),
                    List.of(
                            bad("0", "uprn-format"),
                            bad("1000123456789", "uprn-format"),
                            bad("12 34", "uprn-format"),
                            bad("-1", "uprn-format"),
                            bad("", "uprn-missing")));

    static final Kind<BirthDate> BIRTH_DATE =
            new Kind<>(
                    "date of birth",
                    BirthDate::parse,
                    text -> BirthDate.parse(text).orThrow(),
                    BirthDate::canonical,
                    BirthDate::display,
                    List.of(
                            good("2011-06-14", "2011-06-14", "14 June 2011"),
                            good("14/06/2011", "2011-06-14", "14 June 2011"),
                            good("1/2/2011", "2011-02-01", "1 February 2011"),
                            good("14 June 2011", "2011-06-14", "14 June 2011"),
                            good("14 jun 2011", "2011-06-14", "14 June 2011"),
                            good("29/02/2008", "2008-02-29", "29 February 2008"),
                            good("2011-06", "2011-06", "June 2011"),
                            good("June 2011", "2011-06", "June 2011"),
                            good("2011", "2011", "2011")),
                    List.of(
                            bad("31/02/2011", "birth-date-impossible"),
                            bad("29/02/2011", "birth-date-impossible"),
                            bad("2011-13-01", "birth-date-impossible"),
                            bad("00/06/2011", "birth-date-impossible"),
                            bad("2011-00", "birth-date-impossible"),
                            bad("14/06/11", "birth-date-format"),
                            bad("06-14-2011", "birth-date-format"),
                            bad("14 Juin 2011", "birth-date-format"),
                            bad("2011-6-14", "birth-date-format"),
                            bad("20110614", "birth-date-format"),
                            bad("1899", "birth-date-year"),
                            bad("2101-01-01", "birth-date-year"),
                            bad("unknown", "birth-date-format"),
                            bad("", "birth-date-missing")));

    static final Kind<Gender> GENDER =
            new Kind<>(
                    "gender",
                    Gender::parse,
                    text -> Gender.parse(text).orThrow(),
                    Gender::canonical,
                    Gender::display,
                    List.of(
                            good("F", "F", "Girl"),
                            good("m", "M", "Boy"),
                            good("U", "U", "Not specified"),
                            good("female", "F", "Girl"),
                            good("Male", "M", "Boy"),
                            good("other", "U", "Not specified"),
                            good("unknown", "U", "Not specified"),
                            good("1", "M", "Boy"),
                            good("2", "F", "Girl"),
                            good("9", "U", "Not specified"),
                            good("0", "U", "Not specified"),
                            good("X", "U", "Not specified")),
                    List.of(
                            bad("3", "gender-code"),
                            bad("woman", "gender-code"),
                            bad("", "gender-missing")));

    private Kinds() {}

    static List<Kind<?>> all() {
        return List.of(
                NHS_NUMBER,
                UPN,
                CHILD_NUMBER,
                POSTCODE,
                POSTCODE_TERM,
                TELEPHONE,
                EMAIL,
                URN,
                ODS_CODE,
                GSS_CODE,
                UPRN,
                BIRTH_DATE,
                GENDER,
                MoreKinds.CARER_ROLE,
                MoreKinds.SOURCE_KEY,
                MoreKinds.PERSON_NAME);
    }
}
