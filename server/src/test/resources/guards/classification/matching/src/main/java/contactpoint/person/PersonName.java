package contactpoint.person;

public record PersonName(@Classified(Classification.OPEN) String given, String family) {
    static final int MOST = 70;
}
