package linchpin.meaning.alarms;

import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.Alarms;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Alarms nobody has settled, first on the home pages of those who can, and of patient leaders, who see whether it is done. */
@Component
class AlarmHomePanel implements HomePanel {

    private static final int FIRST = 5;

    private final Alarms alarms;
    private final FeedbackArchive archive;
    private final AlarmViews views;
    private final RungBy rungBy;

    AlarmHomePanel(Alarms alarms, FeedbackArchive archive, AlarmViews views, RungBy rungBy) {
        this.views = views;
        this.rungBy = rungBy;
        this.alarms = alarms;
        this.archive = archive;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        var settles = viewer.may(Permission.SETTLE_ALARM);
        if (!settles && !viewer.roles().contains(Role.PATIENT_LEADER)) {
            return Optional.empty();
        }
        var mine = settles ? viewer.within(Permission.SETTLE_ALARM) : viewer;
        var all = alarms.standing();
        var readable =
                archive.readable(all.stream().map(Alarms.Alarm::feedbackId).collect(Collectors.toSet()), mine);
        var standing = all.stream()
                .filter(alarm -> readable.contains(alarm.feedbackId()))
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var items = standing.stream().limit(FIRST).map(this::item).toList();
        return Optional.of(new Panel(
                settles ? "Alarms to settle" : "Alarms that nobody has settled",
                (long) standing.size(),
                items,
                "",
                "/log?alarm=on",
                true));
    }

    /** What is wrong first, then the words and how old they are, so that nobody opens ten to find the one of today. */
    private Item item(Alarms.Alarm alarm) {
        var byMachine = alarm.raisedBy() == null;
        var words = byMachine ? rungBy.words(alarm) : "";
        return new Item(
                alarm.words(),
                "/log/" + alarm.feedbackId().id(),
                (words.isEmpty() ? "" : "“" + words + "” ") + rungBy.said(alarm) + ". "
                        + Alarms.Kind.stored(alarm.kind()).label() + ", raised " + views.raised(alarm),
                null);
    }

    @Override
    public int order() {
        return 1;
    }
}
