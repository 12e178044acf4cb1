package linchpin.feedback.giving.thanks;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.giving.EnterFeedback;
import linchpin.feedback.register.HowSoonRead;
import org.springframework.stereotype.Component;

/** What happens with what somebody just gave, and what of their receipt they may do at once. In the scope of its organisation. */
@Component
class WhatNext {

    private final HowSoonRead howSoon;
    private final List<ReceiptPanel> panels;

    WhatNext(HowSoonRead howSoon, List<ReceiptPanel> panels) {
        this.howSoon = howSoon;
        this.panels = panels.stream()
                .filter(ReceiptPanel::atOnce)
                .sorted(Comparator.comparingInt(ReceiptPanel::order))
                .toList();
    }

    /** @param howSoon somebody reads it, a sentence */
    record Next(String howSoon, List<Content> atOnce) {}

    Next after(FeedbackId feedback, EnterFeedback.Entered entered) {
        var atOnce = entered.stands()
                ? panels.stream()
                        .flatMap(panel -> panel.panel(feedback, entered.receipt()).stream())
                        .toList()
                : List.<Content>of();
        return new Next(howSoon.sentence(), atOnce);
    }
}
