package linchpin.notices.wording;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import linchpin.notices.wording.Telling.Link;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page that a mail is, and the addresses in it. It asks nothing of the network: no picture, no style sheet, nothing that tells who reads. */
@Component
class Pages {

    private final TemplateEngine templates;
    private final Settings settings;

    Pages(TemplateEngine templates, Settings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    Link link(String key, int matter, @Nullable String page) {
        return Link.of(settings, key, matter, page);
    }

    String mail(Telling telling) {
        var page = new StringOutput();
        templates.render("notices/wording/mail.jte", telling, page);
        return page.toString();
    }
}
