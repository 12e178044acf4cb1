package linchpin.analysis.text.harm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Patterns of harm, as {@code patterns.tsv} has them. */
final class Signs {

    private static final Signs SHIPPED = read();

    /** Of a denial ("nobody hit me"), a fear ("scared it might hurt") or a wish ("should not be left"), up to three words before. */
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|without|nobody|none|neither|nor|hardly|(?:is|was|were|do|did|does|have|has|had|wo)n'?t|cannot|can'?t"
                    + "|if|might|may|would|could|should|in\\s+case|free\\s+(?:of|from)"
                    + "|(?:scared|afraid|worried|nervous|thought|feared|fear)\\s+(?:it|that|of|they|he|she|i|to))\\b(?:\\s+\\w+){0,3}\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 40;
    private static final int MOST = 20;

    private enum Strength {
        /** Rings even where it seems to be denied. */
        ALWAYS,
        /** Rings where it is not denied. */
        SAID,
        /** May be harm or nothing: what the reader makes of the sentence decides. */
        HINT
    }

    private record Sign(@Nullable Harm harm, Strength strength, Pattern pattern) {}

    /** What a pattern found. */
    record Found(Harm harm, int start, int end) {}

    private final List<Sign> certain;
    private final Beginnings certainBeginnings;
    private final List<Sign> hints;
    private final Beginnings hintBeginnings;

    private Signs(List<Sign> signs) {
        certain = signs.stream().filter(sign -> sign.strength != Strength.HINT).toList();
        hints = signs.stream().filter(sign -> sign.strength == Strength.HINT).toList();
        certainBeginnings = new Beginnings(certain.stream().map(Sign::pattern).toList());
        hintBeginnings = new Beginnings(hints.stream().map(Sign::pattern).toList());
    }

    static Signs shipped() {
        return SHIPPED;
    }

    /** @return each pattern there is, for tests to search with it by itself */
    List<Pattern> patterns() {
        return Stream.concat(certain.stream(), hints.stream())
                .map(Sign::pattern)
                .toList();
    }

    /** @return what rings by its words alone */
    List<Found> in(String words) {
        var plain = plain(words);
        var begun = certainBeginnings.in(plain);
        var found = new ArrayList<Found>();
        for (var at = 0; at < certain.size(); at++) {
            var sign = certain.get(at);
            begun.any(at, Integer.MAX_VALUE, match -> {
                if (found.size() < MOST && (sign.strength == Strength.ALWAYS || !denied(plain, match.start()))) {
                    found.add(new Found(Objects.requireNonNull(sign.harm), match.start(), match.end()));
                }
                return found.size() == MOST;
            });
        }
        return found;
    }

    /** @return whether anything is said that may be harm, or nothing */
    boolean hinted(String words) {
        var plain = plain(words);
        var begun = hintBeginnings.in(plain);
        return IntStream.range(0, hints.size())
                .anyMatch(hint -> begun.any(hint, MOST, match -> !denied(plain, match.start())));
    }

    private static String plain(String words) {
        return words.replace('’', '\'').replace('\u00a0', ' ');
    }

    private static boolean denied(String words, int at) {
        return DENIED.matcher(words.substring(Math.max(0, at - BEFORE), at)).find();
    }

    private static Signs read() {
        try (var in = Objects.requireNonNull(Signs.class.getResourceAsStream("patterns.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Signs(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\t", 3)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The patterns of harm could not be read", e);
        }
    }

    private static Sign of(String[] cells) {
        return new Sign(
                cells[0].equals("ANY") ? null : Harm.valueOf(cells[0]),
                Strength.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                Pattern.compile(
                        "(?<!\\w)(?:" + cells[2].replace(" ", "\\s+") + ")(?!\\w)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
}
