package linchpin.feedback.giving;

import java.util.Map;
import linchpin.organisation.Organisations;
import linchpin.ui.OpenToAll;
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
