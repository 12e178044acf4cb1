package linchpin.matters;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: the matters it belongs to, and the way to one. */
@Component
class MattersOfFeedback implements FeedbackPanel {

    private final Matters matters;
    private final Fragments fragments;

    MattersOfFeedback(Matters matters, Fragments fragments) {
        this.matters = matters;
        this.fragments = fragments;
    }

    /** @param add where it can join a matter; empty where this viewer may not */
    record Piece(List<Matter> matters, String add) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var add = viewer.may(Permission.OPEN_MATTER) ? "/matters/from/" + feedback.id() : "";
        return Optional.of(fragments.of("matters/onFeedback", Map.of("piece", new Piece(matters.of(feedback), add))));
    }

    @Override
    public int order() {
        return 50;
    }
}
