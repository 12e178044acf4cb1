package linchpin.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log to show, and the address that shows them. Whoever shows a number that was counted from feedback makes the link to
 * its rows with this, and the log reads its own address with it, so that the two cannot come to spell a condition differently.
 *
 * @param place with all that belongs to it; null for everywhere
 * @param from the first day on which it was received; null for any
 * @param to the last day; null for any
 * @param theme by number; null for whatever it is about
 * @param question code of a set of questions, or {@link #COUNTED}; empty for any
 * @param channel code; empty for any
 */
public record RowsInLog(
        @Nullable PlaceId place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Score score,
        @Nullable Integer theme,
        String question,
        String channel) {

    private static final Predicate<String> CODE =
            Pattern.compile("[a-z0-9-]{0,40}").asMatchPredicate();

    /** Every row. */
    public static final RowsInLog ALL = new RowsInLog(null, null, null, Score.ANY, null, "", "");

    /** Stands for every question whose answers figures count. */
    public static final String COUNTED = "counted";

    private static final String PATH = "/log";

    /** How it was, on the five steps of the Friends and Family question. */
    public enum Score {
        ANY(""),
        VERY_GOOD("1"),
        GOOD("2"),
        NEITHER("3"),
        POOR("4"),
        VERY_POOR("5"),
        POSITIVE("1-2"),
        NEGATIVE("4-5"),
        DONT_KNOW("dont-know"),
        NONE("none");

        private final String sent;

        Score(String sent) {
            this.sent = sent;
        }

        /** @return as it stands in an address */
        public String sent() {
            return sent;
        }

        static Score of(String sent) {
            for (var score : values()) {
                if (score.sent.equals(sent)) {
                    return score;
                }
            }
            return ANY;
        }
    }

    /** @throws IllegalArgumentException for a code that no address of the log could hold */
    public RowsInLog {
        if (!CODE.test(question) || !CODE.test(channel)) {
            throw new IllegalArgumentException("No code: " + question + " or " + channel);
        }
    }

    /** @return what an address asks for; whatever of it cannot be understood counts as not asked for */
    public static RowsInLog of(Map<String, String> sent) {
        return new RowsInLog(
                place(sent.getOrDefault("place", "")),
                day(sent.getOrDefault("from", "")),
                day(sent.getOrDefault("to", "")),
                Score.of(sent.getOrDefault("score", "")),
                theme(sent.getOrDefault("theme", "")),
                code(sent.getOrDefault("question", "")),
                code(sent.getOrDefault("channel", "")));
    }

    private static @Nullable PlaceId place(String sent) {
        return sent.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? new PlaceId(UUID.fromString(sent))
                : null;
    }

    private static @Nullable LocalDate day(String sent) {
        return Days.typed(sent).orElse(null);
    }

    private static @Nullable Integer theme(String sent) {
        return sent.matches("[0-9]{1,4}") ? Integer.valueOf(sent) : null;
    }

    private static String code(String sent) {
        return CODE.test(sent) ? sent : "";
    }

    /** @param other null for everywhere */
    public RowsInLog at(@Nullable PlaceId other) {
        return new RowsInLog(other, from, to, score, theme, question, channel);
    }

    /** @return those received in these months, the first and the last included */
    public RowsInLog in(YearMonth first, YearMonth last) {
        return new RowsInLog(place, first.atDay(1), last.atEndOfMonth(), score, theme, question, channel);
    }

    /** @param other null for whatever it is about */
    public RowsInLog about(@Nullable Integer other) {
        return new RowsInLog(place, from, to, score, other, question, channel);
    }

    /** @return those whose answer is counted in figures, and was so */
    public RowsInLog answering(Score answer) {
        return new RowsInLog(place, from, to, answer, theme, COUNTED, channel);
    }

    /** @return those that came through a channel */
    public RowsInLog through(String other) {
        return new RowsInLog(place, from, to, score, theme, question, other);
    }

    /** @return the conditions as they stand in an address, in an order that does not change; nothing that is not asked for */
    public Map<String, String> conditions() {
        var all = new LinkedHashMap<String, String>();
        all.put("place", place == null ? "" : place.id().toString());
        all.put("from", from == null ? "" : from.toString());
        all.put("to", to == null ? "" : to.toString());
        all.put("score", score.sent());
        all.put("theme", theme == null ? "" : theme.toString());
        all.put("question", question);
        all.put("channel", channel);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** @return where they are shown */
    public String path() {
        var query = conditions().entrySet().stream()
                .map(condition -> condition.getKey() + "=" + condition.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
