package linchpin.feedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linchpin.organisation.Reach;
import linchpin.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which groups givers belong to, as far as they said so. Only ever told in numbers: what one giver said stands on no page, and there is
 * no way to ask for two dimensions at once. Whoever shows these numbers hides small ones.
 */
@Component
public class Givers {

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Givers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something by which people differ, with its groups, which exclude each other. */
    public record Dimension(String code, String label, String question, List<Band> bands) {}

    /** A group, by the code it is stored under. */
    public record Band(String code, String label) {}

    private record DimensionRow(String code, String label, String question) {}

    private record BandRow(
            String dimension,
            String code,
            String label,
            @Nullable Integer least,
            @Nullable Integer most) {}

    /** @return the dimensions of that day, in order */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public List<Dimension> dimensions(LocalDate day) {
        var bands = bands(day);
        return jdbc.sql("""
                        select code, label, question from feedback.dimension
                        where :day >= valid_from and (valid_to is null or :day <= valid_to) order by ordinal""").param("day", day).query(DimensionRow.class).list().stream()
                .map(row -> new Dimension(
                        row.code(),
                        row.label(),
                        row.question(),
                        bands.stream()
                                .filter(band -> band.dimension().equals(row.code()))
                                .map(band -> new Band(band.code(), band.label()))
                                .toList()))
                .toList();
    }

    private List<BandRow> bands(LocalDate day) {
        return jdbc.sql("""
                        select dimension, code, label, least, most from feedback.band
                        where :day >= valid_from and (valid_to is null or :day <= valid_to) order by dimension, ordinal""").param("day", day).query(BandRow.class).list();
    }

    /** @return recognises values as somebody wrote them, by dimension and value: a band's code, or the value itself, cut short */
    @Transactional(readOnly = true)
    public Recognised recognised(LocalDate day) {
        var known = new HashMap<String, String>();
        var ages = new HashMap<String, String>();
        for (var band : bands(day)) {
            known.put(key(band.dimension(), band.code()), band.code());
            known.put(key(band.dimension(), band.label()), band.code());
            for (var age = band.least(); age != null && band.most() != null && age <= band.most(); age++) {
                ages.put(key(band.dimension(), age.toString()), band.code());
            }
        }
        known.putAll(ages);
        Map.of("f", "female", "m", "male").forEach((is, code) -> known.put(key("sex", is), code));
        Map.of("y", "disabled", "yes", "disabled", "n", "not-disabled", "no", "not-disabled")
                .forEach((is, code) -> known.put(key("disability", is), code));
        return new Recognised(Map.copyOf(known));
    }

    private static String key(String dimension, String value) {
        return dimension + ":" + value.strip().toLowerCase(Locale.ROOT);
    }

    /** What values mean; nothing is guessed, and what is not known is kept as it is and counts as unknown. */
    public record Recognised(Map<String, String> bands) {

        /** @return empty for a value that says nothing */
        public Optional<String> of(String dimension, String value) {
            var text = value.strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            var shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            return Optional.of(bands.getOrDefault(key(dimension, text), shortened));
        }
    }

    /** Notes what a giver says about themselves; what was noted before stays. */
    @Transactional
    public void say(FeedbackId feedback, Map<String, String> bandByDimension) {
        bandByDimension.forEach((dimension, band) -> jdbc.sql("""
                        insert into feedback.feedback_group (feedback_id, dimension, value)
                        select :feedback, b.dimension, b.code from feedback.band b where b.dimension = :dimension and b.code = :band
                        on conflict do nothing""")
                .param("feedback", feedback.id())
                .param("dimension", dimension)
                .param("band", band)
                .update());
    }

    /** @return whether anything is noted of this giver */
    @Transactional(readOnly = true)
    public boolean said(FeedbackId feedback) {
        return jdbc.sql("select exists (select 1 from feedback.feedback_group where feedback_id = :feedback)")
                .param("feedback", feedback.id())
                .query(Boolean.class)
                .single();
    }

    private record Row(String value, long n, LocalDate last) {}

    /** How many givers of a group, and when the last of them was heard. */
    public record Heard(long givers, LocalDate last) {}

    /**
     * @return by value; bands nobody belongs to are left out, and a value that is no band stands for itself
     */
    @Transactional(readOnly = true)
    public Map<String, Heard> heard(String dimension, Reach within, LocalDate from, LocalDate to) {
        var heard = new HashMap<String, Heard>();
        jdbc.sql("""
                        select g.value, count(*) as n, max(f.received_on) as last
                        from feedback.feedback_group g join feedback.feedback f on f.org_id = g.org_id and f.id = g.feedback_id
                        where g.dimension = :dimension and not f.withdrawn and f.received_on between :from and :to
                          and %s
                        group by g.value""".formatted(within.sql("f.place_id")))
                .param("dimension", dimension)
                .param("from", from)
                .param("to", to)
                .param("reach", within.ids())
                .query(Row.class)
                .list()
                .forEach(row -> heard.put(row.value(), new Heard(row.n(), row.last())));
        return heard;
    }
}
