package linchpin.representation.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.figures.Profile;
import linchpin.feedback.Givers;
import linchpin.figures.Counts;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.representation.WhoSpoke;
import linchpin.representation.silence.SilencePage.Groups;
import linchpin.representation.silence.SilencePage.Silent;
import linchpin.representation.silence.SilencePage.SilentGroup;
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

    private final Counts counts;
    private final Givers givers;
    private final WhoSpoke spoke;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadSilence(Counts counts, Givers givers, WhoSpoke spoke, Places places, JdbcClient jdbc, Clock clock) {
        this.counts = counts;
        this.givers = givers;
        this.spoke = spoke;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    int days() {
        return jdbc.sql("select days from representation.silence")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    @Transactional
    void days(int days) {
        jdbc.sql("""
                        insert into representation.silence (days) values (:days)
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
                viewer.reach().whole() ? groups() : null,
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
     * Told of half a year, as it was counted once: a group that leaves this list overnight would say who gave the one feedback of that day.
     * It says no more than who speaks does, where a group is hidden because it is small, or so that a small one cannot be worked out.
     */
    private Groups groups() {
        var today = LocalDate.now(clock);
        var smallest = Profile.of("MIN_N", today).smallest();
        var told = spoke.latest(null);
        var silent = new ArrayList<SilentGroup>();
        for (var dimension : givers.dimensions(today)) {
            var one = told.get(dimension.code());
            if (one != null && one.known().isEmpty()) {
                silent.add(new SilentGroup(dimension.label(), "Fewer than " + smallest + " givers said theirs"));
            } else if (one != null && !one.hidden().isEmpty()) {
                var hidden = dimension.bands().stream()
                        .filter(band -> one.hidden().contains(band.code()))
                        .map(Givers.Band::label)
                        .toList();
                silent.add(new SilentGroup(
                        dimension.label() + ": " + String.join("; ", hidden),
                        "At least one of these spoke fewer than " + smallest + " times. Which one is not told"));
            }
        }
        return new Groups(
                told.values().stream().map(WhoSpoke.Told::months).findAny().orElse(null), silent);
    }
}
