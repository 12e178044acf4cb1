package linchpin.feedback.giving;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Givers;
import linchpin.feedback.ReceiptPanel;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** The questions about the giver, as long as they have not answered any. What they said is not shown again, not even to them. */
@Component
class AboutYouPanel implements ReceiptPanel {

    private final Givers givers;
    private final Fragments fragments;
    private final Clock clock;

    AboutYouPanel(Givers givers, Fragments fragments, Clock clock) {
        this.givers = givers;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        return givers.said(feedback)
                ? Optional.empty()
                : Optional.of(fragments.of(
                        "feedback/giving/ask",
                        Map.of("dimensions", givers.dimensions(LocalDate.now(clock)), "receipt", receipt)));
    }

    @Override
    public int order() {
        return 90;
    }
}
