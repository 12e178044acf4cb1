package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.OpenToAll;
import linchpin.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @OpenToAll(session = false)
    @PostMapping("/receipt/about-you")
    String say(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        var opened = receipts.open(Typed.text(sent.get("receipt"))).orElseThrow(NotFound::new);
        var said = Tenancy.in(opened.organisation().id(), () -> said(opened.feedback(), sent));
        request.setAttribute(
                ReceiptPanel.DONE,
                said
                        ? "Thank you. It is counted, and stands nowhere beside your words."
                        : "You skipped all of it. That is fine.");
        return "forward:/receipt";
    }

    private boolean said(FeedbackId feedback, Map<String, String> sent) {
        var chosen = new HashMap<String, String>();
        for (var dimension : givers.dimensions(LocalDate.now(clock))) {
            var band = Typed.text(sent.get("group-" + dimension.code()));
            if (!band.isEmpty()) {
                chosen.put(dimension.code(), band);
            }
        }
        givers.say(feedback, chosen);
        return !chosen.isEmpty();
    }
}
