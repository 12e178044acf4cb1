package linchpin.feedback.log.one;

import gg.jte.Content;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.many.ActOnMany;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** Marks many as read, in the name of whoever says that they read them. */
@Component
class MarkManyRead implements ActOnMany {

    private final Readings readings;

    MarkManyRead(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String label() {
        return "Mark as read";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission needs() {
        return Permission.READ_LOG;
    }

    @Override
    public Optional<Content> fields(Map<String, String> typed, Errors errors, Viewer viewer) {
        return Optional.of(_ -> {});
    }

    @Override
    public Errors wrong(Map<String, String> typed, Viewer viewer) {
        return Errors.none();
    }

    @Override
    public Done to(Set<FeedbackId> feedback, Map<String, String> typed, Viewer viewer) {
        var now = readings.now();
        return new Done(
                readings.readAll(feedback, viewer.account(), now), "Marked as read", "read already", now.toString());
    }

    @Override
    public int undo(Set<FeedbackId> feedback, String detail, Viewer viewer) {
        return readings.unreadAll(feedback, viewer.account(), Instant.parse(detail));
    }
}
