package linchpin.feedback.receipts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.receipts.GiversPage.Typing;
import linchpin.feedback.receipts.ReceiptPages.Outcome;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.TypedText;
import linchpin.history.ActId;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on a receipt's page. Each carries the receipt; whoever holds it may do all of these and nothing else. */
@Controller
@RequestMapping("/receipt")
class ReceiptActsController {

    private static final String UNCHANGED = "You took this back, so nothing was changed. Give it again first.";

    private final ReceiptPages pages;
    private final GiversActs acts;

    ReceiptActsController(ReceiptPages pages, GiversActs acts) {
        this.pages = pages;
        this.acts = acts;
    }

    @OpenToAll(session = false)
    @PostMapping("/add")
    ModelAndView add(@RequestParam String receipt, @Valid @ModelAttribute AddForm form, BindingResult result) {
        var errors = Errors.of(result);
        var once = Once.of(form.once());
        return pages.after(receipt, feedback -> {
            if (errors.any()) {
                return new Outcome(null, errors, new Typing(once, form.words(), null, null, ""));
            }
            return Outcome.done(
                    acts.add(feedback, form.words(), once.id(feedback, form.words()))
                            ? "Thank you. What you added now stands with the rest."
                            : "You took this back. What you added is kept with it. Nobody reads it until you give it again.");
        });
    }

    /** What they add to their words. */
    record AddForm(
            @NotBlank(message = "Write what you would like to add") @Keepable
            String words,

            @Nullable String once) {

        AddForm {
            words = TypedText.text(words);
        }
    }

    /** Why they do not agree with what was decided about their words. */
    record ObjectForm(
            @NotBlank(message = "Write why you do not agree") @Keepable
            String objection) {

        ObjectForm {
            objection = TypedText.text(objection);
        }
    }

    @OpenToAll(session = false)
    @PostMapping("/known")
    ModelAndView known(@RequestParam String receipt, @Valid @ModelAttribute HowKnown known, BindingResult result) {
        var errors = known.checkNeeded(Errors.of(result), "");
        return pages.after(receipt, feedback -> {
            if (errors.any()) {
                return new Outcome(null, errors, new Typing(Once.fresh(), "", known, null, ""));
            }
            return Outcome.done(acts.beKnown(feedback, known) ? "Saved: who may know that it was you." : UNCHANGED);
        });
    }

    @OpenToAll(session = false)
    @PostMapping("/consent")
    ModelAndView consent(@RequestParam String receipt, @RequestParam(defaultValue = "false") boolean publish) {
        var saved = publish
                ? "Thank you. Your words may be quoted in public."
                : "Your words will not be quoted in public any more.";
        return pages.after(receipt, feedback -> Outcome.done(acts.consent(feedback, publish) ? saved : UNCHANGED));
    }

    /** Asks first: nobody takes back by a slip of the finger what they said. */
    @OpenToAll(session = false)
    @PostMapping("/withdraw")
    ModelAndView withdraw(@RequestParam String receipt, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return pages.askIfSure(receipt);
        }
        return done(receipt, acts::withdraw, "You took it back. If you change your mind, you can give it again below.");
    }

    @OpenToAll(session = false)
    @PostMapping("/put-back")
    ModelAndView putBack(@RequestParam String receipt) {
        return done(
                receipt,
                acts::putBack,
                "Thank you for giving it again. Name, contact and leave to quote you were deleted: give them again if you like.");
    }

    @OpenToAll(session = false)
    @PostMapping("/object")
    ModelAndView object(
            @RequestParam String receipt,
            @RequestParam UUID entry,
            @Valid @ModelAttribute ObjectForm form,
            BindingResult result) {
        var errors = Errors.of(result).about(entry);
        return pages.after(receipt, feedback -> {
            if (errors.any()) {
                return new Outcome(null, errors, new Typing(Once.fresh(), "", null, entry, form.objection()));
            }
            acts.object(feedback, new ActId(entry), form.objection());
            return Outcome.done("Your objection is recorded. Everybody who works with your feedback can see it.");
        });
    }

    private ModelAndView done(String receipt, java.util.function.Consumer<FeedbackId> act, String sentence) {
        return pages.after(receipt, feedback -> {
            act.accept(feedback);
            return Outcome.done(sentence);
        });
    }
}
