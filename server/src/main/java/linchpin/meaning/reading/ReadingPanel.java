package linchpin.meaning.reading;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: what the machine that reads makes of it, why, and how far to believe it. */
@Component
class ReadingPanel implements FeedbackPanel {

    private final ReadingViews views;
    private final Fragments fragments;

    ReadingPanel(ReadingViews views, Fragments fragments) {
        this.views = views;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        return views.of(feedback, viewer).map(view -> fragments.of("meaning/reading/reading", Map.of("view", view)));
    }

    @Override
    public int order() {
        return 15;
    }
}
