package contactpoint_fixtures.routes.index;

import org.springframework.web.bind.annotation.GetMapping;

class Health {
    @GetMapping("/health")
    String ok() {
        return "";
    }
}
