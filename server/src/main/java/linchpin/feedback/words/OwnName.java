package linchpin.feedback.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;

/** Finds, in somebody's words, the name they gave for themselves: whoever chose that few may know it does not mean it to be read there. */
public final class OwnName {

    private static final int LEAST = 3;
    private static final Set<String> TITLES = Set.of("mrs", "miss", "the");

    /** "Mr." is no name, "O’Brien" and "Anne-Marie" are. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

    private OwnName() {}

    /** @return where it stands, whole or in part; a part counts with a capital only, as many a name is a word */
    public static List<Finding> in(String words, String name) {
        var parts = new LinkedHashSet<String>();
        if (name.strip().contains(" ")) {
            parts.add("(?iu:" + Pattern.quote(name.strip()) + ")");
        }
        for (var part : BETWEEN.split(name, -1)) {
            if (part.codePointCount(0, part.length()) >= LEAST && !TITLES.contains(part.toLowerCase(Locale.ROOT))) {
                parts.add(capital(part));
            }
        }
        return parts.isEmpty() ? List.of() : found(parts, words);
    }

    private static List<Finding> found(Set<String> parts, String words) {
        return Pattern.compile(parts.stream()
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")))
                .matcher(words)
                .results()
                .filter(match -> match.end() > match.start())
                .map(match -> new Finding(match.start(), match.end(), Kind.NAME, "The name its giver gave.", 1))
                .toList();
    }

    /** However the rest of it is written: "McDonald" is no other than "MCDONALD". */
    private static String capital(String part) {
        var first = part.offsetByCodePoints(0, 1);
        return Pattern.quote(part.substring(0, first).toUpperCase(Locale.ROOT)) + "(?iu:"
                + Pattern.quote(part.substring(first)) + ")";
    }
}
