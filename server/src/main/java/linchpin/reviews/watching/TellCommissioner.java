package linchpin.reviews.watching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linchpin.meaning.SharedToo;
import linchpin.meaning.Themes;
import linchpin.meaning.WhetherSharing;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.reviews.ReviewAct;
import linchpin.reviews.ReviewDeed;
import linchpin.reviews.RuleWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the commissioner of the local health economy is told of reviews: how many, about what, at which kind of place. Nothing is told
 * while the organisation does not share, and a theme that it named itself goes without its name.
 */
@Component
class TellCommissioner implements SharedToo {

    /** What changes how many there are, go on or are late. */
    private static final Set<ReviewAct> COUNTED =
            EnumSet.of(ReviewAct.OPENED, ReviewAct.ASKED_FOR, ReviewAct.EXTENDED, ReviewAct.CONCLUDED);

    private static final String OWN_THEME = "A theme of their own";
    private static final String ANY_THEME = "Whatever people say";

    private final JdbcClient jdbc;
    private final ObjectProvider<WhetherSharing> sharing;
    private final RuleWords words;
    private final Clock clock;

    TellCommissioner(JdbcClient jdbc, ObjectProvider<WhetherSharing> sharing, RuleWords words, Clock clock) {
        this.jdbc = jdbc;
        this.sharing = sharing;
        this.words = words;
        this.clock = clock;
    }

    private record Row(@Nullable Integer theme, @Nullable PlaceId placeId, int going, int late, int concluded) {}

    private record Line(String theme, String level) {}

    private record Counts(int going, int late, int concluded) {

        static Counts together(Counts one, Counts other) {
            return new Counts(one.going + other.going, one.late + other.late, one.concluded + other.concluded);
        }
    }

    @EventListener
    @Transactional
    public void on(ReviewDeed deed) {
        if (COUNTED.contains(deed.kind())) {
            tell();
        }
    }

    /** Counts anew: what is late follows from the day. */
    @Transactional
    public void anew() {
        tell();
    }

    private void tell() {
        takeAway();
        if (sharing.stream().anyMatch(WhetherSharing::stands)) {
            counted().forEach(this::keep);
        }
    }

    @Override
    @Transactional
    public void takeBack() {
        takeAway();
    }

    private void takeAway() {
        jdbc.sql("delete from reviews.told where org_id = (select platform.current_org())")
                .update();
    }

    private Map<Line, Counts> counted() {
        var names = words.names();
        var counted = new LinkedHashMap<Line, Counts>();
        rows().forEach(row -> counted.merge(
                new Line(theme(row.theme(), names.themes()), level(row.placeId(), names.places())),
                new Counts(row.going(), row.late(), row.concluded()),
                Counts::together));
        return counted;
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select theme, place_id, cast(count(*) filter (where concluded_on is null) as int) as going,
                               cast(count(*) filter (where concluded_on is null and due_on < :today) as int) as late,
                               cast(count(*) filter (where concluded_on is not null) as int) as concluded
                        from reviews.review where concluded_on is null or concluded_on > :since group by theme, place_id""")
                .param("today", LocalDate.now(clock))
                .param("since", LocalDate.now(clock).minusYears(1))
                .query(Row.class)
                .list();
    }

    private static String theme(@Nullable Integer theme, Map<Integer, String> names) {
        return theme == null ? ANY_THEME : Themes.own(theme) ? OWN_THEME : names.getOrDefault(theme, ANY_THEME);
    }

    private static String level(@Nullable PlaceId place, Map<PlaceId, Place> known) {
        var found = place == null ? null : known.get(place);
        return found == null
                ? "Whole organisation"
                : found.kind().substring(0, 1).toUpperCase(Locale.UK)
                        + found.kind().substring(1);
    }

    private void keep(Line line, Counts counts) {
        jdbc.sql("""
                        insert into reviews.told (theme, level, going, late, concluded)
                        select :theme, :level, :going, :late, :concluded where platform.current_economy() is not null
                        on conflict do nothing""")
                .param("theme", line.theme())
                .param("level", line.level())
                .param("going", counts.going())
                .param("late", counts.late())
                .param("concluded", counts.concluded())
                .update();
    }
}
