package linchpin.matters.gathering;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: the matters it belongs to, and the way to one. */
@Component
class MattersOfFeedback implements FeedbackPanel {

    private final FeedbackInMatters inMatters;
    private final Fragments fragments;

    MattersOfFeedback(FeedbackInMatters inMatters, Fragments fragments) {
        this.inMatters = inMatters;
        this.fragments = fragments;
    }

    /** @param add where it can join a matter; empty where this viewer may not */
    record Piece(List<Matter> matters, String add) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var add = shortcut(feedback, viewer).map(Shortcut::address).orElse("");
        return Optional.of(fragments.of(
                "matters/gathering/onFeedback", Map.of("piece", new Piece(inMatters.matters(feedback), add))));
    }

    @Override
    public Optional<Shortcut> shortcut(FeedbackId feedback, Viewer viewer) {
        return viewer.may(Permission.OPEN_MATTER)
                ? Optional.of(new Shortcut("Open or join a matter", "/matters/from/" + feedback.id()))
                : Optional.empty();
    }

    @Override
    public int order() {
        return 50;
    }
}
