package contactpoint_fixtures.routes.web;

import org.springframework.web.servlet.function.RouterFunction;

class Functions {
    RouterFunction<?> hidden;
}
