package linchpin.meaning.alarms;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback, on top: the alarm it raised, or the way to raise one. */
@Component
class AlarmPanel implements FeedbackPanel {

    private final AlarmViews views;
    private final Fragments fragments;

    AlarmPanel(AlarmViews views, Fragments fragments) {
        this.views = views;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var view = views.view(feedback, AlarmViews.AlarmTyped.NOTHING, viewer);
        return view.standing().isEmpty()
                        && view.settled().isEmpty()
                        && view.quiet().isEmpty()
                        && !view.mayRaise()
                ? Optional.empty()
                : Optional.of(fragments.of("meaning/alarms/alarm", Map.of("view", view)));
    }

    @Override
    public int order() {
        return 5;
    }
}
