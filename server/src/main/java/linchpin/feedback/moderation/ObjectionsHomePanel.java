package linchpin.feedback.moderation;

import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.feedback.acts.Objections;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Givers who wait for an answer to their objection, on the home pages of those who can give it. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class ObjectionsHomePanel implements HomePanel {

    private static final int FIRST = 5;

    private final Objections objections;
    private final FeedbackArchive archive;

    ObjectionsHomePanel(Objections objections, FeedbackArchive archive) {
        this.objections = objections;
        this.archive = archive;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.MODERATE)) {
            return Optional.empty();
        }
        var all = objections.waiting();
        var mine = archive.readable(
                all.stream().map(Objections.Waiting::feedbackId).collect(Collectors.toSet()),
                viewer.within(Permission.MODERATE));
        var waiting =
                all.stream().filter(one -> mine.contains(one.feedbackId())).toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var items = objections.told(waiting).stream()
                .limit(FIRST)
                .map(objection -> new Item(
                        objection.words(),
                        "/log/" + objection.feedback().id() + "/moderation",
                        "The giver objects to what was done to their words",
                        null))
                .toList();
        return Optional.of(new Panel("Objections to answer", (long) waiting.size(), items, "", null, true));
    }

    @Override
    public int order() {
        return 20;
    }
}
