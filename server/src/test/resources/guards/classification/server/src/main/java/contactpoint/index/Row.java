package contactpoint.index;

record Row(int position, List<PersonName> names) {}

record Half(@Classified(Classification.OPEN) int part, int other) {}
