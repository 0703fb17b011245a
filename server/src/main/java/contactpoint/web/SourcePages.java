package contactpoint.web;

import contactpoint.feeds.SourceRegister;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Where the information comes from, for anybody.
@Controller
final class SourcePages {
    private final SourceRegister register;
    private final Templates templates;

    SourcePages(SourceRegister register, Templates templates) {
        this.register = register;
        this.templates = templates;
    }

    @GetMapping("/sources")
    View list(Shell shell) {
        return Page.of(templates.sourcesList(shell, register.list()));
    }

    @GetMapping("/sources.csv")
    View table() throws IOException {
        var text = new StringBuilder();
        register.writeTable(text);
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return (model, request, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"sources.csv\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }
}
