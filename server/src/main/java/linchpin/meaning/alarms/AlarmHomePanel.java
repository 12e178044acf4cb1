package linchpin.meaning.alarms;

import java.util.Optional;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.Alarms;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Alarms nobody has settled, first on the home pages of those who can. */
@Component
class AlarmHomePanel implements HomePanel {

    private static final int FIRST = 5;

    private final Alarms alarms;
    private final FeedbackArchive archive;
    private final AlarmViews views;

    AlarmHomePanel(Alarms alarms, FeedbackArchive archive, AlarmViews views) {
        this.views = views;
        this.alarms = alarms;
        this.archive = archive;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.SETTLE_ALARM)) {
            return Optional.empty();
        }
        var mine = viewer.within(Permission.SETTLE_ALARM);
        var standing = alarms.standing().stream()
                .filter(alarm -> archive.summary(alarm.feedbackId())
                        .filter(found -> mine.mayReadAbout(found.placeId()))
                        .isPresent())
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var items = standing.stream()
                .limit(FIRST)
                .map(alarm -> new Item(
                        alarm.words(),
                        "/log/" + alarm.feedbackId().id(),
                        Alarms.Kind.stored(alarm.kind()).label() + ", raised " + views.raised(alarm),
                        null))
                .toList();
        return Optional.of(new Panel("Alarms to settle", (long) standing.size(), items, "", "/log?alarm=on", true));
    }

    @Override
    public int order() {
        return 1;
    }
}
