package contactpoint_fixtures.printing.index;

import java.util.logging.Logger;

class Chatty {
    void talk(RuntimeException problem) {
        System.out.println("found");
        problem.printStackTrace();
        Logger.getLogger("x");
    }
}
