package contactpoint.disclosure;

final class Answer {
    record CardView(
            @Classified(Classification.OPEN) String name,
            @Deprecated String town) {}

    record Paging(int page) {}
}
