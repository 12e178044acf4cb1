package linchpin.figures.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.Shortened;
import linchpin.feedback.words.StoriesTold;
import linchpin.feedback.words.StoriesTold.Story;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.StoryCard;
import linchpin.figures.room.ToldCard;
import linchpin.organisation.Reach;
import linchpin.people.HomePanel.Figure;
import linchpin.people.HomePanel.Glance;
import linchpin.people.HomePanel.Item;
import linchpin.people.HomePanel.Panel;
import linchpin.people.HomePanel.Step;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page of figures and stories at a glance, on the home of those it is about and of those who answer for it: the same figure, the same chart
 * by the same rules, and the latest stories beside them.
 */
@Component
class RoomOnHome {

    private static final int STORIES = 3;
    private static final int AMONG = 30;
    private static final int WORDS = 160;

    private final ReadSubject reading;
    private final MonthByMonth months;
    private final StoriesTold stories;

    RoomOnHome(ReadSubject reading, MonthByMonth months, StoriesTold stories) {
        this.reading = reading;
        this.months = months;
        this.stories = stories;
    }

    /** A person holds roles in several parts: this is about the part that they hold this one for. */
    @Transactional(readOnly = true)
    public Optional<Panel> of(Viewer viewer, Role role) {
        var part = viewer.held().get(role);
        if (part == null || (part instanceof Reach.Some(var places) && places.isEmpty())) {
            return Optional.empty();
        }
        var there = new Viewer(
                viewer.account(), viewer.name(), viewer.organisation(), viewer.organisationName(), viewer.held(), part);
        return Optional.of(panel(reading.subject(Look.of(Map.of()), there)));
    }

    private Panel panel(Subject subject) {
        var about = subject.place() == null
                ? subject.viewer().organisationName()
                : subject.place().name();
        var heading = "What people say about " + about;
        var told = subject.total().total();
        if (told == 0) {
            var mayLog = subject.viewer().may(Permission.LOG_ON_BEHALF);
            return new Panel(heading, null, List.of(), nothing(about, mayLog), null, false)
                    .or(mayLog ? new Step("Write down what somebody tells you", "/on-behalf") : null);
        }
        var items = told(subject).stream().map(story -> item(story, subject)).toList();
        return new Panel(
                        heading,
                        null,
                        items,
                        "Nobody has told a story in words yet: there are scores only.",
                        subject.look().path(),
                        false)
                .showing(glance(subject, told));
    }

    /** The latest; "Nothing" and "All good" are no stories, and stand here only where there are too few. */
    private List<Story> told(Subject subject) {
        return stories.latest(subject.where(), AMONG).stream()
                .sorted(Comparator.comparing(story -> story.words().length() < StoryCard.A_FEW_WORDS))
                .limit(STORIES)
                .toList();
    }

    private static String nothing(String about, boolean mayLog) {
        return "Nothing yet, because nobody has told anything about " + about + " that is kept here."
                + (mayLog ? "" : " Ask an administrator to put up posters, or to bring in what was said before.");
    }

    private Glance glance(Subject subject, long told) {
        var rows = subject.rows();
        var all = new Figure(
                CountNoun.number(told), CountNoun.FEEDBACK.word(told) + ", " + subject.period(), rows.path());
        var answers = subject.total().answers();
        var share = answers.positive().filter(one -> one.whole() >= MonthChart.ENOUGH);
        if (share.isEmpty()) {
            var few = CountNoun.RESPONSES.of(answers.total()) + " to how it was: too few to make a share of them, or a"
                    + " chart. From " + MonthChart.ENOUGH + " on there is one. Until then, read what people say.";
            return new Glance(List.of(all), few, null);
        }
        var good = new Figure(
                share.get().inHundred() + "%",
                "good or very good, of " + CountNoun.RESPONSES.of(share.get().whole()),
                rows.answering(RowsInLog.Score.POSITIVE).path());
        var chart = months.how(subject);
        return chart.isEmpty()
                ? new Glance(
                        List.of(good, all),
                        "A chart begins when a month has " + MonthChart.ENOUGH + " responses and is over.",
                        null)
                : new Glance(List.of(good, all), chart.reading(), chart.drawn());
    }

    private static Item item(Story story, Subject subject) {
        var place = story.placeId() == null ? null : subject.places().get(story.placeId());
        return new Item(
                Shortened.to(WORDS, story.words()),
                "/log/" + story.id().id(),
                Days.full(story.receivedOn()) + ", "
                        + (place == null ? subject.viewer().organisationName() : place.name())
                        + ToldCard.found(story, ", found it "),
                null);
    }
}
