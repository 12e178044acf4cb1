package linchpin.clocks.minding;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback, near its top: which clocks run for it. */
@Component
class ClocksPanel implements FeedbackPanel {

    private final ClocksOfFeedback clocks;
    private final Fragments fragments;

    ClocksPanel(ClocksOfFeedback clocks, Fragments fragments) {
        this.clocks = clocks;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        return clocks.piece(feedback, viewer)
                .map(piece -> fragments.of("clocks/minding/panel", Map.of("piece", piece)));
    }

    @Override
    public int order() {
        return 8;
    }
}
