package linchpin.notices.following;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.notices.RecipientId;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A giver asks to be told, or not any more. Each form carries the receipt; sent twice, it happens once. */
@Controller
class AskToBeToldController {

    private final Receipts receipts;
    private final Follows follows;
    private final FollowOnReceipt panel;

    AskToBeToldController(Receipts receipts, Follows follows, FollowOnReceipt panel) {
        this.receipts = receipts;
        this.follows = follows;
        this.panel = panel;
    }

    /** The form again, with what was typed. */
    record AgainPage(java.util.List<Choice> ways, FollowForm form, Errors errors) {}

    @OpenToAll(session = false)
    @PostMapping("/receipt/follow")
    ModelAndView follow(@ModelAttribute FollowForm form, HttpServletRequest request) {
        return with(form.receipt(), feedback -> {
            var errors = form.check();
            if (errors.any()) {
                return new ModelAndView(
                        "notices/following/again",
                        Map.of("page", new AgainPage(panel.ways(), form, errors)),
                        HttpStatus.BAD_REQUEST);
            }
            return done(
                    request,
                    follows.follow(feedback, form.wish(), form.address().written())
                            ? "Saved. We will tell you what comes of it."
                            : "Messages to this address were reported as unwanted, so none are sent there. Choose another way.");
        });
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt/follow/stop")
    ModelAndView stop(@RequestParam String receipt, @RequestParam UUID recipient, HttpServletRequest request) {
        return with(receipt, feedback -> {
            follows.leave(feedback, new RecipientId(recipient));
            return done(request, "We will not write to you about this any more.");
        });
    }

    private static ModelAndView done(HttpServletRequest request, String sentence) {
        request.setAttribute(ReceiptPanel.DONE, sentence);
        return new ModelAndView("forward:/receipt");
    }

    private ModelAndView with(String receipt, Function<FeedbackId, ModelAndView> work) {
        var opened = receipts.open(receipt).orElseThrow(NotFound::new);
        return Tenancy.in(opened.organisation().id(), () -> work.apply(opened.feedback()));
    }
}
