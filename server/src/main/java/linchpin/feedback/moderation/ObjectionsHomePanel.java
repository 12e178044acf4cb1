package linchpin.feedback.moderation;

import java.util.Objects;
import java.util.Optional;
import linchpin.feedback.FeedbackArchive;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Givers who wait for an answer to their objection, on the home pages of those who can give it. */
@Component
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
        var waiting = objections.waiting().stream()
                .filter(objection -> archive.summary(objection.feedbackId())
                        .filter(found -> viewer.mayReadAbout(found.placeId()))
                        .isPresent())
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var items = waiting.stream()
                .limit(FIRST)
                .map(objection -> new Item(
                        Objects.requireNonNullElse(objection.reason(), "No reason given"),
                        "/log/" + objection.feedbackId().id() + "/moderation",
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
