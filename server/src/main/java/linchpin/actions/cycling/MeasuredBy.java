package linchpin.actions.cycling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycle.Measure;
import linchpin.actions.cycling.CyclePage.Spoken;
import linchpin.figures.ChartAbout;
import linchpin.figures.DayByDay;
import linchpin.figures.DayCount;
import linchpin.matters.Matter;
import linchpin.matters.about.MatterThemes;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a cycle is measured by: what people speak of, as the charts count it, or what somebody counts by hand. */
@Component
class MeasuredBy {

    private final MatterThemes themes;
    private final DayByDay days;
    private final Clock clock;

    MeasuredBy(MatterThemes themes, DayByDay days, Clock clock) {
        this.themes = themes;
        this.days = days;
        this.clock = clock;
    }

    /** @return what the charts can show of the matter, by the value that chooses it */
    @Transactional(readOnly = true)
    public Map<String, Measure> charted(Matter matter) {
        var charted = new LinkedHashMap<String, Measure>();
        themes.of(matter.id())
                .forEach(theme -> charted.put("theme-" + theme.number(), new Measure(theme.name(), theme.number())));
        return charted;
    }

    static List<Choice> choices(Map<String, Measure> charted) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Nothing: we will say in words what happened"));
        choices.add(new Choice(PlanForm.BY_HAND, "Something that we count by hand"));
        charted.forEach((value, measure) -> choices.add(
                new Choice(value, "How often people speak of “" + measure.counted() + "”, as on the charts")));
        return choices;
    }

    /** @return what the charts know of it; empty where it is not measured by them */
    @Transactional(readOnly = true)
    public Optional<Spoken> spoken(Cycle cycle, Matter matter, Viewer viewer) {
        var measure = cycle.plan().measure();
        if (measure == null || measure.theme() == null) {
            return Optional.empty();
        }
        if (!viewer.mayReadAbout(matter.placeId())) {
            return Optional.of(new Spoken("The numbers are about places that are not yours to read.", ""));
        }
        return Optional.of(
                new Spoken(says(cycle, matter, measure.theme()), ChartAbout.path(matter.placeId(), measure.theme())));
    }

    private String says(Cycle cycle, Matter matter, int theme) {
        var first = cycle.plan().startsOn();
        var last = last(cycle);
        if (last.isBefore(first)) {
            return "It has not begun.";
        }
        var before = first.minusDays(ChronoUnit.DAYS.between(first, last) + 1);
        var some = counted(matter, theme, before, last);
        var all = counted(matter, null, before, last);
        if (all.isEmpty()) {
            return "Nothing was said in these days, or too much to count them one by one.";
        }
        return "From " + Days.full(first) + " to " + Days.full(last) + ", " + part(some, all, first, last)
                + " spoke of it. In as many days before, " + part(some, all, before, first.minusDays(1)) + " did.";
    }

    private LocalDate last(Cycle cycle) {
        var today = LocalDate.now(clock);
        var last = cycle.end() == null ? cycle.plan().endsOn() : cycle.end().on();
        return last.isAfter(today) ? today : last;
    }

    private List<DayCount> counted(Matter matter, @Nullable Integer theme, LocalDate from, LocalDate to) {
        return days.of(matter.placeId(), theme, YearMonth.from(from), YearMonth.from(to));
    }

    private static String part(List<DayCount> some, List<DayCount> all, LocalDate from, LocalDate to) {
        return CountNoun.number(total(some, from, to)) + " of " + CountNoun.FEEDBACK.of(total(all, from, to));
    }

    private static long total(List<DayCount> counted, LocalDate from, LocalDate to) {
        return counted.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                .mapToLong(DayCount::total)
                .sum();
    }
}
