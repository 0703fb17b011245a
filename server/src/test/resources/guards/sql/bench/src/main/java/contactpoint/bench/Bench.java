package contactpoint.bench;

final class Bench {
    String count = "SELECT count(*) FROM audit.entry";
}
