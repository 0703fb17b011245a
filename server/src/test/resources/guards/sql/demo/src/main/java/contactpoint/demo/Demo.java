package contactpoint.demo;

final class Demo {
    String count = "SELECT count(*) FROM audit.entry";
}
