package linchpin.feedback.giving.thanks;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.feedback.giving.EnterFeedback;
import linchpin.feedback.register.HowSoonRead;
import org.springframework.stereotype.Component;

/** What happens with what somebody just gave, and what of their receipt they may do at once. In the scope of its organisation. */
@Component
class WhatNext {

    private final HowSoonRead howSoon;
    private final Receipts receipts;
    private final List<ReceiptPanel> panels;

    WhatNext(HowSoonRead howSoon, Receipts receipts, List<ReceiptPanel> panels) {
        this.howSoon = howSoon;
        this.receipts = receipts;
        this.panels = panels.stream()
                .filter(ReceiptPanel::atOnce)
                .sorted(Comparator.comparingInt(ReceiptPanel::order))
                .toList();
    }

    /** @param howSoon somebody reads it, a sentence */
    record Next(String howSoon, List<Content> atOnce) {}

    Next after(EnterFeedback.Entered entered) {
        return new Next(
                howSoon.sentence(), entered.stands() && !panels.isEmpty() ? panels(entered.receipt()) : List.of());
    }

    private List<Content> panels(String receipt) {
        return receipts.open(receipt).stream()
                .flatMap(opened -> panels.stream().flatMap(panel -> panel.panel(opened.feedback(), receipt).stream()))
                .toList();
    }
}
