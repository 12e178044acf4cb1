package linchpin.feedback.receipts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.feedback.receipts.ReceiptPages.Outcome;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;

/** Puts all that a giver may know of their feedback on the page of its receipt. */
@Component
class ReadReceipt {

    private final GiversView view;
    private final Organisations organisations;
    private final Places places;
    private final List<ReceiptPanel> panels;

    ReadReceipt(GiversView view, Organisations organisations, Places places, List<ReceiptPanel> panels) {
        this.view = view;
        this.organisations = organisations;
        this.places = places;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ReceiptPanel::order))
                .toList();
    }

    GiversPage page(String typed, Receipts.Opened opened, Outcome outcome) {
        var receipt = Receipts.digits(typed);
        var seen = view.of(opened.feedback());
        var letterhead = organisations.with(opened.organisation()).orElseThrow().letterhead();
        return new GiversPage(
                receipt,
                letterhead,
                seen.place() == null
                        ? letterhead.name()
                        : places.with(seen.place()).map(Place::fullName).orElse(letterhead.name()),
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
}
