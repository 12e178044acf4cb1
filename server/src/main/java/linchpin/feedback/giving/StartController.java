package linchpin.feedback.giving;

import java.util.Map;
import linchpin.organisation.Organisations;
import linchpin.ui.OpenToAll;
import linchpin.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody arrives. */
@Controller
class StartController {

    private final Organisations organisations;

    StartController(Organisations organisations) {
        this.organisations = organisations;
    }

    @Bean
    static PublicLink givingLink() {
        return PublicLink.ofEach(10, "Give feedback", "/give", "/");
    }

    @Bean
    static PublicLink receiptLink() {
        return PublicLink.of(20, "My receipt", "/receipt");
    }

    @Bean
    static PublicLink aboutLink() {
        return PublicLink.of(50, "About", "/about");
    }

    @OpenToAll
    @GetMapping("/")
    ModelAndView start() {
        return new ModelAndView("feedback/giving/start", Map.of("organisations", organisations.all()));
    }

    @OpenToAll
    @GetMapping("/about")
    ModelAndView about() {
        return new ModelAndView("feedback/giving/about");
    }
}
