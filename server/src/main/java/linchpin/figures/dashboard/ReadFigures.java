package linchpin.figures.dashboard;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the numbers of a place for those who may open the rows behind them. */
@Component
class ReadFigures {

    private static final int MOST = 8;

    private final Counts counts;
    private final Places places;
    private final Themes themes;
    private final MonthByMonth monthByMonth;
    private final Clock clock;

    ReadFigures(Counts counts, Places places, Themes themes, MonthByMonth monthByMonth, Clock clock) {
        this.counts = counts;
        this.places = places;
        this.themes = themes;
        this.monthByMonth = monthByMonth;
        this.clock = clock;
    }

    /** @throws linchpin.platform.NotFound when the viewer may not read about the place */
    @Transactional(readOnly = true)
    public Seen seen(Look asked, Viewer viewer) {
        var all = places.all();
        var byId = new LinkedHashMap<PlaceId, Place>();
        all.forEach(place -> byId.put(place.id(), place));
        var look = asked.place() == null ? asked.about(top(all, viewer)) : asked;
        var place = counts.readable(look.place(), viewer);
        var last = until(look);
        var first = last.minusMonths(look.months() - 1L);
        var everybody = counts.months(place, null, first, last);
        return new Seen(
                look,
                viewer,
                place == null ? null : byId.get(place),
                place == null ? null : places.within(Set.of(place)),
                first,
                last,
                look.theme() == null ? everybody : counts.months(place, look.theme(), first, last),
                everybody,
                themes.names(),
                byId);
    }

    /** @return the first place that somebody who may not read about all of the organisation may read about; null for all of it */
    private static @Nullable PlaceId top(List<Place> all, Viewer viewer) {
        return viewer.mayReadAbout(null)
                ? null
                : all.stream()
                        .map(Place::id)
                        .filter(viewer::mayReadAbout)
                        .findFirst()
                        .orElse(null);
    }

    private YearMonth until(Look look) {
        return look.until() != null
                ? look.until()
                : counts.span(look.place()).map(Counts.Span::last).orElse(YearMonth.now(clock));
    }

    /** @return the numbers' half of the page, from the whole to its parts */
    @Transactional(readOnly = true)
    public List<NumberBlock> blocks(Seen seen) {
        var blocks = new ArrayList<NumberBlock>();
        blocks.add(score(seen));
        blocks.add(monthByMonth.block(seen));
        blocks.add(themes(seen));
        var parts = places(seen);
        if (!parts.rows().isEmpty()) {
            blocks.add(parts);
        }
        return blocks;
    }

    private static NumberBlock score(Seen seen) {
        var total = seen.total();
        var answers = total.answers();
        var asked = "question=fft-2020&score=";
        return new NumberBlock.Score(
                List.of(
                        new NumberBlock.Figure(
                                "Good or very good",
                                Shares.positive(answers).shown(),
                                Shares.number(answers.veryGood() + answers.good()) + " of "
                                        + Shares.people(answers.total()),
                                seen.rows(asked + "1-2")),
                        new NumberBlock.Figure(
                                "Poor or very poor",
                                Shares.negative(answers).shown(),
                                Shares.number(answers.poor() + answers.veryPoor()) + " of "
                                        + Shares.people(answers.total()),
                                seen.rows(asked + "4-5"))),
                List.of(
                        new NumberBlock.AnswerRow("Very good", answers.veryGood(), seen.rows(asked + "1")),
                        new NumberBlock.AnswerRow("Good", answers.good(), seen.rows(asked + "2")),
                        new NumberBlock.AnswerRow("Neither good nor poor", answers.neither(), seen.rows(asked + "3")),
                        new NumberBlock.AnswerRow("Poor", answers.poor(), seen.rows(asked + "4")),
                        new NumberBlock.AnswerRow("Very poor", answers.veryPoor(), seen.rows(asked + "5")),
                        new NumberBlock.AnswerRow("Don’t know", answers.dontKnow(), seen.rows(asked + "dont-know"))),
                others(total));
    }

    private static String others(Count total) {
        var others = total.unanswered() + total.unmapped();
        return others == 0
                ? ""
                : Shares.people(others) + " more " + (others == 1 ? "has" : "have")
                        + " no part in the percentages: they used words only, answered an older question, or gave an answer nobody knows the meaning of.";
    }

    private NumberBlock.Parts themes(Seen seen) {
        var totals = counts.themes(seen.look().place(), seen.first(), seen.last());
        var rows = totals.entrySet().stream()
                .filter(theme -> seen.themes().containsKey(theme.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<Integer, Count> theme) ->
                                -theme.getValue().total())
                        .thenComparing(Map.Entry::getKey))
                .map(theme -> row(
                        Objects.requireNonNull(seen.themes().get(theme.getKey())),
                        seen.look().on(theme.getKey()),
                        theme.getValue(),
                        seen))
                .toList();
        return new NumberBlock.Parts(
                "What people talk about",
                "themes",
                "Theme",
                rows.subList(0, Math.min(MOST, rows.size())),
                rows.subList(Math.min(MOST, rows.size()), rows.size()),
                "Somebody who talked about two things counts in both. Machine suggestions that nobody took off are counted too.");
    }

    /** In the order of their names, never of their figures: nobody is ranked. */
    private NumberBlock.Parts places(Seen seen) {
        var rows = counts.below(seen.look().place(), seen.look().theme(), seen.first(), seen.last()).entrySet().stream()
                .filter(place -> seen.viewer().mayReadAbout(place.getKey()))
                .filter(place -> seen.places().containsKey(place.getKey()))
                .filter(place -> place.getValue().total() > 0
                        || Objects.requireNonNull(seen.places().get(place.getKey()))
                                .open())
                .map(place -> row(
                        Objects.requireNonNull(seen.places().get(place.getKey()))
                                .name(),
                        seen.look().about(place.getKey()),
                        place.getValue(),
                        seen))
                .toList();
        return new NumberBlock.Parts(
                "Places that belong here",
                "places",
                "Place",
                rows.subList(0, Math.min(MOST, rows.size())),
                rows.subList(Math.min(MOST, rows.size()), rows.size()),
                "By name. Places differ in whom they care for and how they ask, so these figures do not rank them.");
    }

    private static NumberBlock.PartRow row(String name, Look look, Count count, Seen seen) {
        return new NumberBlock.PartRow(
                name,
                look.path(),
                count.total(),
                look.rows(seen.first(), seen.last(), ""),
                Shares.positive(count.answers()));
    }
}
