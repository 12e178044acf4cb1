package linchpin.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** @return the known word that is fewest slips away, if so few that it may have been meant: one in three letters, or its beginning */
    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> slips(word, other) <= word.length() / 3 || begins(word, other))
                .min(Comparator.comparingInt((String other) -> slips(word, other))
                        .thenComparing(other -> other));
    }

    private static boolean begins(String word, String other) {
        return word.length() > 3 && other.startsWith(word);
    }

    /** How many letters were left out, put in, mistaken, or typed in the wrong order (optimal string alignment). */
    static int slips(String one, String other) {
        var counts = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, i, j, counts);
            }
        }
        return counts[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int i, int j, int[][] counts) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var fewest = Math.min(counts[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(counts[i - 1][j], counts[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, counts[i - 2][j - 2] + 1) : fewest;
    }
}
