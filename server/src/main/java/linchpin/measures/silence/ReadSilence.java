package linchpin.measures.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Only that a group is silent and no day: the day could be one giver's. */
    private List<SilentGroup> groups(int days) {
        var today = LocalDate.now(clock);
        var silent = new ArrayList<SilentGroup>();
        for (var dimension : givers.dimensions(today)) {
            var heard = givers.heard(dimension.code(), null, EVER, today);
            for (var band : dimension.bands()) {
                var found = heard.get(band.code());
                if (found == null || found.last().isBefore(today.minusDays(days))) {
                    silent.add(new SilentGroup(
                            dimension.label() + ": " + band.label(),
                            found == null ? "Never heard" : "Not for more than " + Days.count(days)));
                }
            }
        }
        return silent;
    }
}
