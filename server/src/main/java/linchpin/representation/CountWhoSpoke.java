package linchpin.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Representation.Counted;
import linchpin.analysis.figures.Representation.Verdict;
import linchpin.analysis.figures.Wilson;
import linchpin.feedback.Givers;
import linchpin.figures.Counts;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who spoke in a half-year, once and for good: what comes later, and what is withdrawn later, changes nothing. */
@Component
class CountWhoSpoke {

    static final String RULE = "MIN_N";

    private final JdbcClient jdbc;
    private final Givers givers;
    private final Counts counts;
    private final Places places;
    private final Populations populations;

    CountWhoSpoke(JdbcClient jdbc, Givers givers, Counts counts, Places places, Populations populations) {
        this.jdbc = jdbc;
        this.givers = givers;
        this.counts = counts;
        this.places = places;
        this.populations = populations;
    }

    private record Asked(
            HalfYear half,
            Givers.Dimension dimension,
            @Nullable PlaceId place,
            LocalDate today) {

        Profile rule() {
            return Profile.of(RULE, today);
        }
    }

    /**
     * Counts the latest half-year that may be counted: the whole organisation as soon as enough givers said who they are, and then every
     * place whose population is loaded. What was counted before is left alone.
     */
    @Transactional
    public void count(LocalDate today) {
        var half = HalfYear.latest(today);
        var whole = givers.dimensions(today).stream()
                .map(dimension -> new Asked(half, dimension, null, today))
                .toList();
        if (whole.stream().noneMatch(this::counted) && whole.stream().noneMatch(this::enough)) {
            return;
        }
        whole.forEach(this::once);
        parts(whole).forEach(this::once);
    }

    /** The places somebody loaded the people of, by what they are loaded by. */
    private List<Asked> parts(List<Asked> whole) {
        var loaded = populations.all();
        return whole.stream()
                .flatMap(asked -> loaded.stream()
                        .filter(population ->
                                population.dimension().equals(asked.dimension().code()))
                        .map(Population::place)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(place -> new Asked(asked.half(), asked.dimension(), place, asked.today())))
                .toList();
    }

    private boolean counted(Asked asked) {
        return jdbc.sql("""
                        select exists (select 1 from representation.who_spoke
                                       where first_month = :half and place_id = :place and dimension = :dimension)""")
                .param("half", asked.half().first().atDay(1))
                .param("place", Populations.id(asked.place()))
                .param("dimension", asked.dimension().code())
                .query(Boolean.class)
                .single();
    }

    private boolean enough(Asked asked) {
        var known = groups(asked, Optional.empty()).stream()
                .mapToLong(Counted::givers)
                .sum();
        return !asked.rule().hides(known);
    }

    private void once(Asked asked) {
        if (counted(asked)) {
            return;
        }
        var population = populations.latest(asked.dimension().code(), asked.place());
        var groups = groups(asked, population);
        var known = groups.stream().mapToLong(Counted::givers).sum();
        var total = counts.total(
                        asked.place(), null, asked.half().first(), asked.half().last())
                .total();
        var found = Representation.of(groups, Math.max(0, total - known), asked.rule(), Wilson.Z95);
        if (keep(asked, found, population)) {
            for (var i = 0; i < groups.size(); i++) {
                keep(asked, asked.dimension().bands().get(i), found.groups().get(i));
            }
        }
    }

    private List<Counted> groups(Asked asked, Optional<Population> population) {
        var within = places.below(asked.place());
        var heard = givers.heard(
                asked.dimension().code(),
                within,
                asked.half().first().atDay(1),
                asked.half().last().atEndOfMonth());
        return asked.dimension().bands().stream()
                .map(band -> {
                    var of = heard.get(band.code());
                    return new Counted(
                            band.code(),
                            of == null ? 0 : of.givers(),
                            population
                                    .map(one -> one.people().getOrDefault(band.code(), 0L))
                                    .orElse(0L));
                })
                .toList();
    }

    /** @return false when somebody else kept it meanwhile */
    private boolean keep(Asked asked, Representation found, Optional<Population> population) {
        return jdbc.sql("""
                        insert into representation.who_spoke (first_month, place_id, dimension, counted_on, known, unknown, population_id)
                        values (:half, :place, :dimension, :today, :known, :unknown, :population) on conflict do nothing""")
                        .param("half", asked.half().first().atDay(1))
                        .param("place", Populations.id(asked.place()))
                        .param("dimension", asked.dimension().code())
                        .param("today", asked.today())
                        .param("known", number(found.known()))
                        .param("unknown", found.known().isEmpty() ? null : found.unknown())
                        .param("population", population.map(Population::id).orElse(null))
                        .update()
                == 1;
    }

    private void keep(Asked asked, Givers.Band band, Representation.Group group) {
        jdbc.sql("""
                        insert into representation.who_spoke_group (first_month, place_id, dimension, band, givers, under_heard)
                        values (:half, :place, :dimension, :band, :givers, :underHeard)""")
                .param("half", asked.half().first().atDay(1))
                .param("place", Populations.id(asked.place()))
                .param("dimension", asked.dimension().code())
                .param("band", band.code())
                .param("givers", number(group.givers()))
                .param("underHeard", group.givers().isEmpty() && group.verdict() == Verdict.UNDER_HEARD)
                .update();
    }

    private static @Nullable Long number(OptionalLong number) {
        return number.isEmpty() ? null : number.getAsLong();
    }
}
