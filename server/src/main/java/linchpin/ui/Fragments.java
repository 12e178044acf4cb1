package linchpin.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets a module put a piece of its own on another module's page, without that page knowing the template. */
@Component
public class Fragments {

    private final TemplateEngine templates;

    Fragments(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template path without extension, as in {@code answers/on-feedback}
     * @param parameters of the template, by name
     * @return the piece, rendered when the page is
     */
    public Content of(String template, Map<String, Object> parameters) {
        return output -> templates.render(template + ".jte", parameters, output);
    }
}
