package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what a giver says about themselves, without account, script or cookie. */
@Controller
class AboutYouController {

    private final Receipts receipts;
    private final Givers givers;
    private final Clock clock;

    AboutYouController(Receipts receipts, Givers givers, Clock clock) {
        this.receipts = receipts;
        this.givers = givers;
        this.clock = clock;
    }

    /** Once: what the form's own constructor has made of a field is not bound again. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt/about-you")
    String say(@ModelAttribute AboutYouForm form, HttpServletRequest request) {
        var opened = receipts.open(form.receipt()).orElseThrow(NotFound::new);
        var said = Tenancy.in(opened.organisation().id(), () -> said(opened.feedback(), form));
        request.setAttribute(
                ReceiptPanel.DONE,
                said
                        ? "Thank you. It is counted, and stands nowhere beside your words."
                        : "You skipped all of it. That is fine.");
        return "forward:/receipt";
    }

    private boolean said(FeedbackId feedback, AboutYouForm form) {
        var chosen = form.chosen(givers.dimensions(LocalDate.now(clock)));
        givers.say(feedback, chosen);
        return !chosen.isEmpty();
    }
}
