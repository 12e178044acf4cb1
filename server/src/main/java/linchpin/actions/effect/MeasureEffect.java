package linchpin.actions.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.effect.BeforeAndSince.Period;
import linchpin.analysis.charts.drawing.Mark;
import linchpin.feedback.RowsInLog;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.figures.DayByDay;
import linchpin.figures.MonthCount;
import linchpin.figures.room.CountedMonths;
import linchpin.figures.room.MonthChart;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.matters.about.MatterTheme;
import linchpin.organisation.PlaceId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many spoke of a theme at a place, before something was done and since. */
@Component
class MeasureEffect {

    private static final int CHARTED = 24;

    private final Counts counts;
    private final DayByDay days;
    private final Clock clock;

    MeasureEffect(Counts counts, DayByDay days, Clock clock) {
        this.counts = counts;
        this.days = days;
        this.clock = clock;
    }

    /** What is counted, and where. */
    record Counted(@Nullable PlaceId place, MatterTheme theme) {

        RowsInLog rows() {
            return RowsInLog.ALL.at(place).about(theme.number());
        }
    }

    /**
     * Of several themes the one that sets a matter apart most: what is spoken of everywhere would hide a change in what is not. Chosen by what was
     * said before, so that the effect has no say in it.
     *
     * @param before the day on which something was done first, or today
     */
    @Transactional(readOnly = true)
    public Optional<MatterTheme> telling(@Nullable PlaceId place, List<MatterTheme> themes, LocalDate before) {
        var month = YearMonth.from(before);
        var spoken = counts.themes(place, month.minusMonths(BeforeAndSince.MONTHS), month.minusMonths(1));
        return themes.stream().max((one, other) -> Double.compare(apart(one, spoken), apart(other, spoken)));
    }

    private static double apart(MatterTheme theme, Map<Integer, Count> spoken) {
        var count = spoken.get(theme.number());
        return (double) theme.part() / (1 + (count == null ? 0 : count.total()));
    }

    /** @param done all on this day, at least one */
    @Transactional(readOnly = true)
    public Effect of(Counted counted, LocalDate day, List<Action> done) {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(day);
        var first = month.minusMonths(CHARTED);
        var last = YearMonth.from(today);
        var some = counts.months(counted.place(), counted.theme().number(), first, last);
        var all = counts.months(counted.place(), null, first, last);
        var since = period(month.plusMonths(1), last.minusMonths(1), some, all);
        var found = new BeforeAndSince(
                month,
                period(month.minusMonths(BeforeAndSince.MONTHS), month.minusMonths(1), some, all)
                        .orElseThrow(),
                since.orElse(null));
        var marks = done.stream().map(action -> new Mark(day, action.what())).toList();
        return new Effect(
                what(day, done),
                found.enough(),
                found.says(),
                rows(found, counted),
                MonthChart.spoken(
                        new CountedMonths(
                                some,
                                () -> days.of(counted.place(), counted.theme().number(), first, last),
                                today),
                        new CountedMonths(all, () -> days.of(counted.place(), null, first, last), today),
                        counted.theme().name(),
                        List.of(),
                        marks));
    }

    private static String what(LocalDate day, List<Action> done) {
        return "Done on " + Days.full(day) + ": "
                + done.stream().map(Action::what).collect(Collectors.joining(" "));
    }

    private static Optional<Period> period(
            YearMonth first, YearMonth last, List<MonthCount> some, List<MonthCount> all) {
        return first.isAfter(last)
                ? Optional.empty()
                : Optional.of(new Period(first, last, total(some, first, last), total(all, first, last)));
    }

    private static long total(List<MonthCount> months, YearMonth first, YearMonth last) {
        return months.stream()
                .filter(month ->
                        !month.month().isBefore(first) && !month.month().isAfter(last))
                .mapToLong(month -> month.count().total())
                .sum();
    }

    private static Rows rows(BeforeAndSince found, Counted counted) {
        var entries = new ArrayList<List<Entry>>();
        entries.add(row("Before", found.before(), counted));
        if (found.since() != null) {
            entries.add(row("Since", found.since(), counted));
        }
        return new Rows(
                "How many spoke of “" + counted.theme().name() + "”",
                List.of(Head.of("Time"), Head.of("Spoke of it"), Head.of("Of all")),
                entries);
    }

    private static List<Entry> row(String when, Period period, Counted counted) {
        var rows = counted.rows().in(period.first(), period.last());
        return List.of(
                Entry.of(when + ": " + period.name()),
                Entry.of(period.part()).to(rows.path(), "spoke of it, " + period.name()),
                Entry.of(period.whole()).to(rows.about(null).path(), "all told, " + period.name()));
    }
}
