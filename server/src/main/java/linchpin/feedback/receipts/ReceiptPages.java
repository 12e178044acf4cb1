package linchpin.feedback.receipts;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptWords;
import linchpin.feedback.Receipts;
import linchpin.feedback.receipts.GiversPage.Typing;
import linchpin.platform.Tenancy;
import linchpin.platform.seals.BriefAddress;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens a receipt, does what is asked in its organisation's scope, and shows its page. */
@Component
class ReceiptPages {

    private static final int ECHOED = 100; // characters of what was typed that are shown again

    static final String NOW = "/receipt/now/";
    static final String SURE = "/receipt/sure/";

    private static final String PARTS = "\n";

    private final Receipts receipts;
    private final ReadReceipt reading;
    private final BriefAddress brief;

    ReceiptPages(Receipts receipts, ReadReceipt reading, BriefAddress brief) {
        this.receipts = receipts;
        this.reading = reading;
        this.brief = brief;
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

    /**
     * @return the way to the receipt's page after the act, by an address that closes soon; the page itself where something is wrong; and the same
     *     page for what is no receipt and for one that opens nothing
     */
    ModelAndView after(String receipt, Function<FeedbackId, Outcome> act) {
        return with(receipt, opened -> {
            var page = reading.page(receipt, opened, act.apply(opened.feedback()));
            return page.errors().any() ? shown(page) : to(NOW, page);
        });
    }

    /** @return the receipt's page, for the number that stands in an address */
    ModelAndView at(String receipt) {
        return with(receipt, opened -> shown(reading.page(receipt, opened, Outcome.done(null))));
    }

    /** @return the receipt's page, for an address that closes soon */
    ModelAndView now(String address) {
        return brief.read(address)
                .map(words -> words.split(PARTS, -1))
                .map(parts -> with(
                        parts[0],
                        opened -> shown(reading.page(parts[0], opened, Outcome.done(parts[2]))
                                .asOf(parts[1]))))
                .orElseGet(ReceiptPages::closed);
    }

    /** @return the way to the question whether they are sure, which Back comes to as well */
    ModelAndView askIfSure(String receipt) {
        return with(receipt, opened -> to(SURE, reading.page(receipt, opened, Outcome.done(null))));
    }

    /** @return that question */
    ModelAndView sure(String address) {
        return brief.read(address)
                .map(words ->
                        new ModelAndView("feedback/receipts/withdraw", Map.of("receipt", words.split(PARTS, -1)[0])))
                .orElseGet(ReceiptPages::closed);
    }

    private ModelAndView with(String receipt, Function<Receipts.Opened, ModelAndView> page) {
        return receipts.open(receipt)
                .map(opened -> Tenancy.in(opened.organisation().id(), () -> page.apply(opened)))
                .orElseGet(() -> unknown(receipt));
    }

    /** What was done is said as long as nothing came after it: whoever goes back must not read what holds no more. */
    private ModelAndView to(String path, GiversPage page) {
        var done = Objects.requireNonNullElse(page.done(), "");
        return new ModelAndView("redirect:" + path + brief.of(String.join(PARTS, page.receipt(), page.state(), done)));
    }

    private static ModelAndView closed() {
        return new ModelAndView("redirect:/receipt?closed=yes");
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
