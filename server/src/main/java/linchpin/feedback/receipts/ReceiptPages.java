package linchpin.feedback.receipts;

import java.util.Map;
import java.util.function.Function;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptWords;
import linchpin.feedback.Receipts;
import linchpin.feedback.receipts.GiversPage.Typing;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens a receipt, does what is asked in its organisation's scope, and shows its page. */
@Component
class ReceiptPages {

    private static final int ECHOED = 100; // characters of what was typed that are shown again

    private final Receipts receipts;
    private final ReadReceipt reading;

    ReceiptPages(Receipts receipts, ReadReceipt reading) {
        this.receipts = receipts;
        this.reading = reading;
    }

    /**
     * What came of an act.
     *
     * @param done a sentence; null when nothing was done
     * @param typing what the forms hold now
     */
    record Outcome(@Nullable String done, Errors errors, Typing typing) {

        static Outcome done(@Nullable String done) {
            return new Outcome(done, Errors.none(), Typing.nothing());
        }
    }

    /** @return the receipt's page after the act; the same page for what is no receipt and for one that opens nothing */
    ModelAndView after(String receipt, Function<FeedbackId, Outcome> act) {
        return receipts.open(receipt)
                .map(opened -> Tenancy.in(opened.organisation().id(), () -> {
                    var outcome = act.apply(opened.feedback());
                    return shown(reading.page(receipt, opened, outcome));
                }))
                .orElseGet(() -> unknown(receipt));
    }

    /** @return whether it opens something */
    boolean opens(String receipt) {
        return receipts.open(receipt).isPresent();
    }

    /** @return the page that says that it opens nothing */
    ModelAndView unknown(String receipt) {
        var echoed = receipt.substring(0, Math.min(receipt.length(), ECHOED));
        return asking(echoed, Errors.none().with("receipt", whatIsWrong(echoed)), HttpStatus.NOT_FOUND);
    }

    /** From what was typed alone: whether there is such a receipt changes no word of it. */
    private static String whatIsWrong(String typed) {
        if (typed.isBlank()) {
            return "We cannot find this receipt: nothing was typed. Enter its number, or its seven words";
        }
        var letters = typed.chars().anyMatch(Character::isLetter);
        return "We cannot find this receipt. "
                + ReceiptWords.slip(typed)
                        .orElse(
                                letters
                                        ? "Please check the words: there are seven, in the order of your receipt"
                                        : "Please check the digits: there are 21, in groups of three");
    }

    /** @return the page that asks for a receipt */
    ModelAndView asking(String typed, Errors errors, HttpStatus status) {
        return new ModelAndView("feedback/receipts/ask", Map.of("receipt", typed, "errors", errors), status);
    }

    private static ModelAndView shown(GiversPage page) {
        return new ModelAndView(
                "feedback/receipts/receipt",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
