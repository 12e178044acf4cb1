package linchpin.rounds.looking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers words that somebody names, wherever they stand, in capitals or not. */
final class Covering {

    private static final String MASK = "[masked]";

    private Covering() {}

    /** @return what is to be covered, a line each */
    static List<String> parts(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @return the first of these that does not stand there; empty where all do */
    static Optional<String> missing(String words, List<String> parts) {
        return parts.stream()
                .filter(part -> !anywhere(part).matcher(words).find())
                .findFirst();
    }

    static String covered(String words, List<String> parts) {
        var covered = words;
        for (var part : parts) {
            covered = anywhere(part).matcher(covered).replaceAll(Matcher.quoteReplacement(MASK));
        }
        return covered;
    }

    private static Pattern anywhere(String part) {
        return Pattern.compile(Pattern.quote(part), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
