package linchpin.meaning.alarms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.words.UrgentWords;
import linchpin.meaning.Alarms;
import linchpin.meaning.Alarms.Alarm;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Seldom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alarms nobody has settled, first on the home pages of those who can, of those whose team they are about, and of patient leaders, who see
 * whether it is done. Two about the same words are one row, as in the log; what a person raised stands above what a machine asks, and then
 * the newest words do.
 */
@Component
@HomePanel.Reminds(HomePanel.Kind.URGENT)
class AlarmHomePanel implements HomePanel, UrgentWords {

    private static final int FIRST = 5;
    private static final int WORDS = 150;

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

    /** @param alarms that stand about it, those of people first */
    private record Row(FeedbackId about, List<Alarm> alarms) {

        Alarm first() {
            return alarms.getFirst();
        }
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!sees(viewer)) {
            return Optional.empty();
        }
        var rows = rows(viewer);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var shown = rows.stream().limit(FIRST).toList();
        var about = archive.summaries(shown.stream().map(Row::about).toList()).stream()
                .collect(Collectors.toMap(Summary::id, one -> one));
        var words = rungBy.words(shown.stream().map(Row::first).toList());
        return Optional.of(new Panel(
                about.values().stream().allMatch(one -> settledBy(viewer, one))
                        ? "Alarms to settle"
                        : "Alarms that nobody has settled",
                (long) rows.size(),
                shown.stream()
                        .filter(row -> about.containsKey(row.about()))
                        .map(row -> item(
                                row,
                                Objects.requireNonNull(about.get(row.about())),
                                words.getOrDefault(row.first().id(), "")))
                        .toList(),
                "",
                "/log?alarm=on",
                true));
    }

    private static boolean settledBy(Viewer viewer, Summary about) {
        return viewer.at(about.placeId()).may(Permission.SETTLE_ALARM);
    }

    private static boolean sees(Viewer viewer) {
        return viewer.may(Permission.SETTLE_ALARM)
                || viewer.roles().contains(Role.PATIENT_LEADER)
                || viewer.roles().contains(Role.END_USER);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeedbackId> first(Viewer viewer, int most) {
        return rows(viewer).stream().map(Row::about).limit(most).toList();
    }

    /** There may be a thousand, and a page shows five: they are put in order once for all who may read of the same places. */
    private List<Row> rows(Viewer viewer) {
        return Seldom.given(this, viewer.reach(), () -> inOrder(viewer));
    }

    /** The sort keeps the order of those alike: the latest words first. */
    private List<Row> inOrder(Viewer viewer) {
        Map<FeedbackId, List<Alarm>> standing = alarms.standing().stream()
                .collect(Collectors.groupingBy(Alarm::feedbackId, Collectors.toUnmodifiableList()));
        return archive.readable(standing.keySet(), viewer).stream()
                .map(about -> new Row(about, standing.getOrDefault(about, List.of())))
                .sorted(Comparator.comparing(row -> row.first().byMachine()))
                .toList();
    }

    /** What to look at first, then why, who asks and how old it is, so that nobody opens ten to find the one of today. */
    private Item item(Row row, Summary words, String quoted) {
        var alarm = row.first();
        var text = !alarm.byMachine()
                ? Shortened.to(WORDS, quoted)
                : quoted.isEmpty() ? views.asked(alarm) : "“" + quoted + "”";
        var about = alarm.byMachine()
                ? views.asked(alarm) + ". The machine that reads found it, " + views.raised(alarm)
                : views.raiser(alarm) + " raised it, " + views.raised(alarm) + ", about “" + words.excerpt(WORDS) + "”";
        var others = row.alarms.size() - 1;
        return new Item(
                text,
                "/log/" + row.about().id(),
                about + ". " + Alarms.Kind.stored(alarm.kind()).label() + ". " + rungBy.said(words.receivedOn())
                        + "."
                        + (others == 0
                                ? ""
                                : " " + others + " more " + (others == 1 ? "alarm" : "alarms") + " about it."),
                null);
    }

    @Override
    public int order() {
        return 1;
    }
}
