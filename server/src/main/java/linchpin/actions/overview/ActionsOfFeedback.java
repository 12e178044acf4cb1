package linchpin.actions.overview;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: the actions that it led to. */
@Component
class ActionsOfFeedback implements FeedbackPanel {

    private final ActionRows rows;
    private final Actions actions;
    private final FeedbackInMatters inMatters;
    private final Fragments fragments;

    ActionsOfFeedback(ActionRows rows, Actions actions, FeedbackInMatters inMatters, Fragments fragments) {
        this.rows = rows;
        this.actions = actions;
        this.inMatters = inMatters;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        List<Action> all = inMatters.matters(feedback).stream()
                .map(Matter::id)
                .flatMap(matter -> actions.of(matter).stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("actions/overview/onFeedback", Map.of("rows", rows.of(all, viewer))));
    }

    @Override
    public Optional<Shortcut> shortcut(FeedbackId feedback, Viewer viewer) {
        return viewer.may(Permission.OWN_ACTION) && viewer.may(Permission.OPEN_MATTER)
                ? Optional.of(new Shortcut("Promise a small change", "/actions/small/from/" + feedback.id()))
                : Optional.empty();
    }

    @Override
    public int order() {
        return 60;
    }
}
