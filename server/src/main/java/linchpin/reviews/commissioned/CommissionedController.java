package linchpin.reviews.commissioned;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the commissioner sees of reviews. */
@Controller
class CommissionedController {

    private final ReadCommissioned reading;

    CommissionedController(ReadCommissioned reading) {
        this.reading = reading;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/reviews/nearby")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("reviews/commissioned/nearby", Map.of("page", reading.page(viewer)));
    }
}
