package linchpin.feedback.receipts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.feedback.receipts.GiversPage.Typing;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Opens a receipt, does what is asked in its organisation's scope, and shows its page. */
@Component
class ReceiptPages {

    private static final int ECHOED = 60; // characters of what was typed that are shown again

    private final Receipts receipts;
    private final GiversView view;
    private final Organisations organisations;
    private final Places places;
    private final List<ReceiptPanel> panels;

    ReceiptPages(
            Receipts receipts, GiversView view, Organisations organisations, Places places, List<ReceiptPanel> panels) {
        this.receipts = receipts;
        this.view = view;
        this.organisations = organisations;
        this.places = places;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ReceiptPanel::order))
                .toList();
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
                    return shown(page(receipt, opened, outcome));
                }))
                .orElseGet(() -> unknown(receipt));
    }

    /** @return whether it opens something */
    boolean opens(String receipt) {
        return receipts.open(receipt).isPresent();
    }

    /** @return the page that says that it opens nothing */
    ModelAndView unknown(String receipt) {
        return asking(
                receipt.substring(0, Math.min(receipt.length(), ECHOED)),
                Errors.none()
                        .with(
                                "receipt",
                                "We cannot find this receipt. Please check the digits: there are 21, in groups of three"),
                HttpStatus.NOT_FOUND);
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

    private GiversPage page(String typed, Receipts.Opened opened, Outcome outcome) {
        var receipt = typed.replaceAll("[^0-9]", "");
        var seen = view.of(opened.feedback());
        var organisation = name(opened.organisation());
        return new GiversPage(
                receipt,
                organisation,
                seen.place() == null
                        ? organisation
                        : places.with(seen.place()).map(Place::fullName).orElse(organisation),
                seen.standing(),
                seen.words(),
                seen.facts(),
                seen.history(),
                panels.stream()
                        .map(panel -> panel.panel(opened.feedback(), receipt))
                        .flatMap(Optional::stream)
                        .toList(),
                outcome.typing(),
                outcome.errors(),
                outcome.done());
    }

    private String name(OrganisationId organisation) {
        return organisations.with(organisation).orElseThrow().name();
    }
}
