package contactpoint_fixtures.printing.cli;

class Command {
    void run() {
        System.out.println("done");
    }
}
