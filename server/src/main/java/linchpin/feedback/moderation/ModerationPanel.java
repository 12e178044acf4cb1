package linchpin.feedback.moderation;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.acts.Objections;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: objections for everybody to see, and the way in for moderators. */
@Component
class ModerationPanel implements FeedbackPanel {

    private final ModeratedWords words;
    private final Objections objections;
    private final Fragments fragments;

    ModerationPanel(ModeratedWords words, Objections objections, Fragments fragments) {
        this.words = words;
        this.objections = objections;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var waiting = objections.waiting(feedback);
        var moderator = viewer.may(Permission.MODERATE);
        if (!moderator && waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fragments.of(
                "feedback/moderation/panel",
                Map.of(
                        "id",
                        feedback.id().toString(),
                        "verdict",
                        words.standing(feedback).moderation(),
                        "objections",
                        objections.told(waiting).stream()
                                .map(Objections.Objection::words)
                                .toList(),
                        "moderator",
                        moderator)));
    }

    @Override
    public int order() {
        return 80;
    }
}
