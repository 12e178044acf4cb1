package linchpin.measures.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.figures.Profile;
import linchpin.feedback.Givers;
import linchpin.measures.counts.Counts;
import linchpin.measures.silence.SilencePage.Silent;
import linchpin.measures.silence.SilencePage.SilentGroup;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has said nothing, for the places a person may read about. */
@Component
class ReadSilence {

    static final int USUAL = 30;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final LocalDate EVER = LocalDate.of(1948, 7, 5);

    private final Counts counts;
    private final Givers givers;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadSilence(Counts counts, Givers givers, Places places, JdbcClient jdbc, Clock clock) {
        this.counts = counts;
        this.givers = givers;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    int days() {
        return jdbc.sql("select days from measures.silence")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    @Transactional
    void days(int days) {
        jdbc.sql("""
                        insert into measures.silence (days) values (:days)
                        on conflict (org_id) do update set days = excluded.days""").param("days", days).update();
    }

    /** @param typed what somebody typed as the number of days; null for what is set */
    @Transactional(readOnly = true)
    SilencePage page(Viewer viewer, @Nullable String typed, Errors errors) {
        var days = days();
        var open = places.open().stream()
                .filter(place -> viewer.mayReadAbout(place.id()))
                .toList();
        var silent = silent(open, days);
        return new SilencePage(
                days,
                silent,
                open.size() - silent.size(),
                viewer.places() == null ? groups(days) : null,
                new SilencePage.May(
                        viewer.may(Permission.MAKE_POSTERS),
                        viewer.may(Permission.LOG_ON_BEHALF),
                        viewer.may(Permission.MAKE_POSTERS)),
                typed == null ? String.valueOf(days) : typed,
                errors);
    }

    private List<Silent> silent(List<Place> open, int days) {
        var today = LocalDate.now(clock);
        var last = counts.lastHeard();
        var silent = new ArrayList<Silent>();
        for (var place : open) {
            var day = last.get(place.id());
            var since = day == null ? null : Math.max(0, ChronoUnit.DAYS.between(day, today));
            if (since == null || since > days) {
                silent.add(new Silent(place.fullName(), place.code(), words(day, since), since));
            }
        }
        silent.sort(Comparator.comparing(
                Silent::days,
                Comparator.nullsFirst(Comparator.<Long>naturalOrder().reversed())));
        return silent;
    }

    private static String words(@Nullable LocalDate day, @Nullable Long since) {
        return day == null || since == null ? "Never heard" : Days.count(since) + ", last heard on " + Days.full(day);
    }

    /**
     * Told for whole months and never for a few: a group that leaves this list overnight would say who gave the one feedback of that day.
     */
    private List<SilentGroup> groups(int days) {
        var today = LocalDate.now(clock);
        var end = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        var rule = Profile.of("MIN_N", today);
        var silent = new ArrayList<SilentGroup>();
        for (var dimension : givers.dimensions(today)) {
            var heard = givers.heard(dimension.code(), null, EVER, end);
            if (dimension.bands().stream().allMatch(band -> few(heard.get(band.code()), rule))) {
                silent.add(new SilentGroup(
                        dimension.label(), "Fewer than " + rule.smallest() + " of each group have ever said theirs"));
                continue;
            }
            for (var band : dimension.bands()) {
                var since = since(heard.get(band.code()), end.minusDays(days), rule);
                if (since != null) {
                    silent.add(new SilentGroup(dimension.label() + ": " + band.label(), since));
                }
            }
        }
        return silent;
    }

    private static boolean few(Givers.@Nullable Heard heard, Profile rule) {
        return heard == null || rule.hides(heard.givers());
    }

    private static @Nullable String since(Givers.@Nullable Heard heard, LocalDate before, Profile rule) {
        if (heard == null || few(heard, rule)) {
            return "Fewer than " + rule.smallest() + " have ever said that they belong to it";
        }
        return heard.last().isBefore(before) ? "Not since " + MONTH.format(heard.last()) : null;
    }
}
