package linchpin.evidence.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.RowsInLog.Score;
import linchpin.figures.DatedChanges.Change;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Figure;
import linchpin.figures.room.NumberBlock.Figures;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.figures.room.StoryStanding;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/** Makes the numbers' half of a pack out of what was counted. On screen each leads to the rows behind it, as they are today. */
public final class PackNumbers {

    /** So many stand in every pack, however short. */
    public static final int ALWAYS = 4;

    private static final int RANKED = 5;

    private final PackFigures counted;
    private final String about;
    private final RowsInLog rows;

    private PackNumbers(PackFigures counted, String about, RowsInLog rows) {
        this.counted = counted;
        this.about = about;
        this.rows = rows;
    }

    /**
     * @param about the theme's name; empty for a pack about everything
     * @param rows what was counted
     * @param changes made in that time about the same
     * @param pairs how many numbers there is room for
     */
    public static List<NumberBlock> of(
            PackFigures counted, String about, RowsInLog rows, List<Change> changes, int pairs) {
        var numbers = new PackNumbers(counted, about, rows);
        var themes = counted.leading(about);
        var blocks = new ArrayList<NumberBlock>();
        blocks.add(numbers.rated());
        blocks.add(months("changed", counted.charted(), changes));
        blocks.add(numbers.ranked());
        blocks.add(numbers.turnout());
        for (var place = 0; blocks.size() < pairs && place < themes.size(); place++) {
            blocks.add(numbers.talkedOf(themes.get(place)));
        }
        for (var month = counted.months().size() - 1; blocks.size() < pairs; month--) {
            blocks.add(numbers.inMonth(
                    counted.months().get(Math.floorMod(month, counted.months().size())), blocks.size()));
        }
        return blocks.subList(0, pairs);
    }

    /** @return of those who gave a score, those who said it was good; empty where too few gave one */
    public static Optional<Share> good(PackFigures counted) {
        return counted.scores().positive().filter(_ -> Scores.enough(counted.scores()));
    }

    private NumberBlock rated() {
        var scores = counted.scores();
        var says = new ArrayList<String>();
        var heading = about.isEmpty() ? "How was it for people?" : "How was it for people who talked about this?";
        if (!Scores.enough(scores)) {
            says.add(Scores.sentence(Scores.tooFew(scores.total())));
            var few = new Figure(
                    String.valueOf(scores.total()),
                    CountNoun.SCORES.word(scores.total()),
                    "",
                    path(scores.total(), rows));
            return new Figures("rated", heading, List.of(few), null, says);
        }
        var everybody = PackFigures.whole(counted.everybody()).answers();
        if (!about.isEmpty() && Scores.enough(everybody)) {
            says.add("Of all scores given here, " + Scores.inHundred(everybody.veryGood() + everybody.good(), everybody)
                    + " were good or very good.");
        }
        says.add(CountNoun.SCORES.of(scores.total()) + " were given. "
                + Scores.inHundred(scores.neither() + scores.dontKnow(), scores)
                + " were “not good and not bad”, or “do not know”.");
        return new Figures("rated", heading, figures(scores), null, says);
    }

    private List<Figure> figures(FriendsAndFamily scores) {
        return List.of(
                new Figure(
                        Scores.inHundred(scores.veryGood() + scores.good(), scores),
                        "scores were good or very good",
                        "",
                        rows.answering(Score.POSITIVE).path()),
                new Figure(
                        Scores.inHundred(scores.poor() + scores.veryPoor(), scores),
                        "scores were poor or very poor",
                        "",
                        rows.answering(Score.NEGATIVE).path()));
    }

    /** @return whether it has changed, month by month; that it cannot be said where too few gave a score */
    public static NumberBlock months(String id, CountedMonths months, List<Change> changes) {
        var marks = changes.stream()
                .map(change -> new Mark(change.on(), change.words()))
                .toList();
        var chart = MonthChart.of(months, "", List.of(), marks);
        return chart.isEmpty()
                ? new Figures(
                        id,
                        "Has it changed?",
                        List.of(),
                        null,
                        List.of("In no month were " + Scores.ENOUGH
                                + " scores given. Fewer than that are too few for a chart."))
                : new NumberBlock.Months(id, "Has it changed?", chart, changes, null, null, List.of());
    }

    private NumberBlock ranked() {
        var entries =
                counted.leading(about).stream().limit(RANKED).map(this::ranked).toList();
        return new NumberBlock.Parts(
                "ranked",
                about.isEmpty() ? "What do people talk about most?" : "How much do people talk about this?",
                new Rows(
                        about.isEmpty() ? "What people talk about most" : "This, and what people talk about most",
                        List.of(Head.of("About"), Head.FEEDBACK, Head.GOOD),
                        entries),
                RANKED,
                List.of(
                        entries.isEmpty()
                                ? "We do not know yet what these comments are about. Nobody has read them for that."
                                : "One piece of feedback can be about more than one thing."));
    }

    private List<Entry> ranked(PackFigures.About theme) {
        var scores = theme.scores();
        return List.of(
                Entry.of(theme.name()),
                Entry.of(theme.total())
                        .to(
                                rows.about(theme.number()).path(),
                                CountNoun.FEEDBACK.word(theme.total()) + ": " + theme.name()),
                Entry.of(Scores.briefly(scores.veryGood() + scores.good(), scores)));
    }

    private NumberBlock turnout() {
        var total = counted.total();
        var figures = List.of(
                new Figure(CountNoun.number(total), CountNoun.FEEDBACK.word(total), "", path(total, rows)),
                new Figure(
                        CountNoun.number(counted.quotable()),
                        "of them we may quote: the giver said yes, and a person checked the words",
                        "",
                        null));
        var says = new ArrayList<String>();
        if (total > 0 && counted.months().size() > 1) {
            var byTotal =
                    Comparator.comparingLong((MonthCount month) -> month.count().total());
            says.add(came("Most", counted.months().stream().max(byTotal).orElseThrow()));
            says.add(came("Fewest", counted.months().stream().min(byTotal).orElseThrow()));
        }
        return new Figures("turnout", "How much feedback was there?", figures, null, says);
    }

    private static String came(String which, MonthCount month) {
        return which + " came in " + Days.month(month.month()) + ": "
                + CountNoun.number(month.count().total()) + ".";
    }

    private NumberBlock talkedOf(PackFigures.About theme) {
        var says = List.of(
                Scores.sentence(Scores.good(theme.scores())),
                StoryStanding.trend(theme.months(), counted.everybody(), counted.on()) + ".");
        var everybody = PackFigures.whole(counted.everybody()).total();
        return new Figures(
                "theme-" + theme.number(),
                theme.name(),
                List.of(new Figure(
                        CountNoun.number(theme.total()),
                        "of " + CountNoun.FEEDBACK.of(everybody) + " are about this",
                        "",
                        path(theme.total(), rows.about(theme.number())))),
                null,
                says);
    }

    private NumberBlock inMonth(MonthCount month, int place) {
        var total = month.count().total();
        return new Figures(
                "month-" + place,
                Days.month(month.month()),
                List.of(new Figure(
                        CountNoun.number(total),
                        CountNoun.FEEDBACK.word(total) + " came in this month",
                        "",
                        path(total, rows.in(month.month(), month.month())))),
                null,
                List.of(Scores.sentence(Scores.good(month.count().answers()))));
    }

    private static @Nullable String path(long count, RowsInLog rows) {
        return count == 0 ? null : rows.path();
    }
}
