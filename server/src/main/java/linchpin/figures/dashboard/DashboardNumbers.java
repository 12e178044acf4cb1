package linchpin.figures.dashboard;

import static linchpin.feedback.RowsInLog.Score.DONT_KNOW;
import static linchpin.feedback.RowsInLog.Score.GOOD;
import static linchpin.feedback.RowsInLog.Score.NEGATIVE;
import static linchpin.feedback.RowsInLog.Score.NEITHER;
import static linchpin.feedback.RowsInLog.Score.POOR;
import static linchpin.feedback.RowsInLog.Score.POSITIVE;
import static linchpin.feedback.RowsInLog.Score.VERY_GOOD;
import static linchpin.feedback.RowsInLog.Score.VERY_POOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.feedback.RowsInLog;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.figures.room.NumberBlock;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Figure;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers' half of the page, from the whole to its parts. Every number leads to the rows behind it. */
@Component
class DashboardNumbers {

    private static final int MOST = 8;

    private final Counts counts;
    private final MonthByMonth monthByMonth;

    DashboardNumbers(Counts counts, MonthByMonth monthByMonth) {
        this.counts = counts;
        this.monthByMonth = monthByMonth;
    }

    @Transactional(readOnly = true)
    public List<NumberBlock> of(Subject subject) {
        var blocks = new ArrayList<NumberBlock>();
        blocks.add(score(subject));
        blocks.addAll(monthByMonth.blocks(subject));
        blocks.add(themes(subject));
        var places = places(subject);
        if (!places.rows().isEmpty()) {
            blocks.add(places);
        }
        return blocks;
    }

    private static NumberBlock score(Subject subject) {
        var answers = subject.total().answers();
        return new NumberBlock.Figures(
                "score",
                "How it was",
                List.of(
                        figure("Good or very good", answers.positive(), POSITIVE, subject),
                        figure("Poor or very poor", answers.negative(), NEGATIVE, subject)),
                new Rows(
                        "Each answer",
                        List.of(Head.of("Answer"), Head.of("Responses")),
                        List.of(
                                answer("Very good", answers.veryGood(), VERY_GOOD, subject),
                                answer("Good", answers.good(), GOOD, subject),
                                answer("Neither good nor poor", answers.neither(), NEITHER, subject),
                                answer("Poor", answers.poor(), POOR, subject),
                                answer("Very poor", answers.veryPoor(), VERY_POOR, subject),
                                answer("Don’t know", answers.dontKnow(), DONT_KNOW, subject))),
                others(subject.total()));
    }

    private static Figure figure(String label, Optional<Share> share, RowsInLog.Score which, Subject subject) {
        return new Figure(
                Entry.of(share).cell().shown(),
                label,
                share.map(one -> CountNoun.number(one.part()) + " of " + CountNoun.RESPONSES.of(one.whole()))
                        .orElse("Nobody answered the question"),
                subject.rows().answering(which).path());
    }

    private static List<Entry> answer(String label, long count, RowsInLog.Score which, Subject subject) {
        return List.of(
                Entry.of(label),
                Entry.of(count).to(subject.rows().answering(which).path(), ""));
    }

    private static List<String> others(Count total) {
        var others = total.unanswered() + total.unmapped();
        return others == 0
                ? List.of()
                : List.of(
                        CountNoun.FEEDBACK.of(others) + " more " + (others == 1 ? "has" : "have")
                                + " no part in the percentages: words only, an answer to an older question, or one that nobody knows the meaning of.");
    }

    private NumberBlock themes(Subject subject) {
        var rows = counts.themes(subject.look().place(), subject.first(), subject.last()).entrySet().stream()
                .filter(theme -> subject.themes().containsKey(theme.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<Integer, Count> theme) ->
                                -theme.getValue().total())
                        .thenComparing(Map.Entry::getKey))
                .map(theme -> row(
                        Objects.requireNonNull(subject.themes().get(theme.getKey())),
                        subject.look().on(theme.getKey()),
                        theme.getValue(),
                        subject))
                .toList();
        return parts(
                "themes",
                "What people talk about",
                "Theme",
                rows,
                rows.isEmpty()
                        ? "Nothing has been read here yet."
                        : "Feedback about two things counts in both. Machine suggestions that nobody took off are counted too.");
    }

    /** In the order of their names, never of their figures: nobody is ranked. */
    private NumberBlock.Parts places(Subject subject) {
        var look = subject.look();
        var rows = counts.below(look.place(), look.theme(), subject.first(), subject.last()).entrySet().stream()
                .filter(place -> subject.viewer().mayReadAbout(place.getKey()))
                .filter(place -> subject.places().containsKey(place.getKey()))
                .filter(place -> place.getValue().total() > 0
                        || Objects.requireNonNull(subject.places().get(place.getKey()))
                                .open())
                .map(place -> row(
                        Objects.requireNonNull(subject.places().get(place.getKey()))
                                .name(),
                        look.about(place.getKey()),
                        place.getValue(),
                        subject))
                .toList();
        return parts(
                "places",
                "Places that belong here",
                "Place",
                rows,
                "By name. Places differ in whom they care for and how they ask, so these figures do not rank them.");
    }

    private static NumberBlock.Parts parts(String id, String heading, String one, List<List<Entry>> rows, String note) {
        return new NumberBlock.Parts(
                id,
                heading,
                new Rows(heading, List.of(Head.of(one), Head.FEEDBACK, Head.GOOD), rows),
                MOST,
                List.of(note));
    }

    private static List<Entry> row(String name, Look look, Count count, Subject subject) {
        return List.of(
                Entry.of(name).to(look.path(), ""),
                Entry.of(count.total())
                        .to(
                                look.rows(subject.first(), subject.last()).path(),
                                CountNoun.FEEDBACK.word(count.total()) + ": " + name),
                Entry.of(count.answers().positive()));
    }
}
