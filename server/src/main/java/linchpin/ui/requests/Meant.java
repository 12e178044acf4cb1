package linchpin.ui.requests;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.ui.Frame.Link;
import linchpin.ui.PublicLink;
import org.springframework.stereotype.Component;

/**
 * What somebody may have meant who typed an address wrongly, as from a poster: a public page whose first word is nearly theirs. It looks at
 * words only and never at what there is, so it tells nobody anything.
 */
@Component
class Meant {

    private static final Pattern PLAIN = Pattern.compile("/([a-z-]{2,20})((?:/[A-Za-z0-9-]{1,60}){0,2})/?");
    private static final int MOST = 2;

    private final List<PublicLink> open;

    Meant(List<PublicLink> open) {
        this.open = Stream.concat(open.stream(), Stream.of(PublicLink.of(90, "Sign in (staff)", "/sign-in")))
                .toList();
    }

    /** @return links to what the address may have been meant to be; empty where it is like none */
    List<Link> by(String address) {
        var asked = PLAIN.matcher(address.toLowerCase(Locale.ROOT));
        if (!asked.matches()) {
            return List.of();
        }
        var rest = address.substring(asked.start(2), asked.end(2));
        return open.stream()
                .filter(link -> near(link.path().substring(1), asked.group(1)))
                .map(link -> new Link(link.label(), link.each() ? link.path() + rest : link.path(), null))
                .filter(link -> !link.path().equals(address))
                .limit(MOST)
                .toList();
    }

    private static boolean near(String word, String asked) {
        return distance(word, asked) <= Math.max(1, word.length() / 3);
    }

    /** How many letters must be changed, added, left out or swapped with the next. */
    private static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
