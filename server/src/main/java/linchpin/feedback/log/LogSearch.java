package linchpin.feedback.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log. It comes from an address that people bookmark, cut off and type by hand, so whatever cannot
 * be understood counts as not asked for.
 *
 * @param words as typed, in the syntax of search engines: words, "phrases", or, -not
 * @param rows what others may link to as well
 * @param state stored name, {@link HowManyAnswered#HAD_ANSWER}, or empty
 * @param moderation stored name, or empty
 * @param cameIn the import that it came in with; null for any way
 */
public record LogSearch(
        String words,
        RowsInLog rows,
        String state,
        Reading reading,
        String moderation,
        boolean alarm,
        @Nullable UUID cameIn) {

    private static final int LONGEST = 300;
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»＂]");
    private static final Set<String> ONE_WAY = Set.of("", "read=nobody", "moderation=" + Moderation.HELD.stored());

    /** Whether somebody has read it. */
    enum Reading {
        ANY(""),
        BY_NOBODY("nobody"),
        NOT_BY_ME("not-me"),
        BY_ME("me");

        private final String sent;

        Reading(String sent) {
            this.sent = sent;
        }

        String sent() {
            return sent;
        }

        public static Reading of(String sent) {
            for (var reading : values()) {
                if (reading.sent.equals(sent)) {
                    return reading;
                }
            }
            return ANY;
        }
    }

    public static LogSearch of(Map<String, String> sent) {
        return new LogSearch(
                words(sent.getOrDefault("q", "")),
                RowsInLog.of(sent),
                state(sent.getOrDefault("state", "")),
                Reading.of(sent.getOrDefault("read", "")),
                one(Moderation.values(), Moderation::stored, sent.get("moderation")),
                sent.containsKey("alarm"),
                id(sent.getOrDefault("import", "")));
    }

    private static String state(String sent) {
        return sent.equals(HowManyAnswered.HAD_ANSWER)
                ? sent
                : one(FeedbackState.values(), FeedbackState::stored, sent);
    }

    private static @Nullable UUID id(String sent) {
        try {
            return sent.isEmpty() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Long enough for any question; longer words than PostgreSQL's parser takes are cut. */
    private static String words(String typed) {
        var plain = typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}]", " ").strip();
        return QUOTES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST)))
                .replaceAll("\"");
    }

    private static <T> String one(T[] known, Function<T, String> stored, @Nullable String sent) {
        return Arrays.stream(known)
                .map(stored)
                .filter(name -> name.equals(sent))
                .findFirst()
                .orElse("");
    }

    @Nullable
    PlaceId place() {
        return rows.place();
    }

    @Nullable
    LocalDate from() {
        return rows.from();
    }

    @Nullable
    LocalDate to() {
        return rows.to();
    }

    String score() {
        return rows.score().sent();
    }

    @Nullable
    Integer theme() {
        return rows.theme();
    }

    String question() {
        return rows.question();
    }

    String channel() {
        return rows.channel();
    }

    /** @return the same search as it stands in an address, without a leading "?"; empty for everything */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", words);
        parts.putAll(rows.conditions());
        parts.put("state", state);
        parts.put("read", reading.sent());
        parts.put("moderation", moderation);
        parts.put("alarm", alarm ? "on" : "");
        parts.put("import", cameIn == null ? "" : cameIn.toString());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @return whether everything is asked for, or nothing but what has an index of its own in the order of the list */
    boolean oneWay() {
        return ONE_WAY.contains(query());
    }

    /** @return the same search, however it came in */
    LogSearch withoutImport() {
        return new LogSearch(words, rows, state, reading, moderation, alarm, null);
    }

    /** @return whether anything beside the words is asked for that the filters show */
    boolean filtered() {
        var asked = withoutImport().query();
        return !asked.isEmpty() && !asked.equals("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** @return a name to offer when it is saved */
    String suggestedName() {
        var name = words.isEmpty() ? "My search" : words.toLowerCase(Locale.UK);
        return name.substring(0, Math.min(name.length(), 60));
    }
}
