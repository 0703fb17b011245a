package contactpoint_fixtures.routes.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@RequestMapping("/children/{handle}")
class ChildPages {
    @GetMapping
    String show() {
        return "";
    }

    @PostMapping("/contact")
    String contact() {
        return "";
    }

    @RequestMapping("/anything")
    String anything() {
        return "";
    }
}
