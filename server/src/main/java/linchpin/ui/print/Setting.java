package linchpin.ui.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one page sets in letters that the paper's own font has not. Each cluster gets a character of its own, of those that Unicode leaves
 * to everybody's private use, and a font is made of just these: openhtmltopdf then sets joined and turned letters as it sets any others.
 */
final class Setting {

    static final String FONT = "LinchpinScripts";

    private static final char FIRST = '\uE000';
    private static final int MOST = '\uF8FF' - FIRST + 1;

    /** @param breaks whether a line may end after it */
    record Letter(String words, FontFile.Glyph glyph, boolean breaks) {}

    private record Key(String words, long shape, int advance, boolean breaks) {}

    private final Map<Key, Character> known = new LinkedHashMap<>();
    private final List<Letter> letters = new ArrayList<>();

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean isFull() {
        return letters.size() >= MOST;
    }

    /** @return the character that stands for it on this page */
    char with(Letter letter) {
        var bounds = letter.glyph.outline().getBounds2D();
        var key =
                new Key(letter.words, bounds.hashCode() * 31L + points(letter), letter.glyph.advance(), letter.breaks);
        return known.computeIfAbsent(key, _ -> {
            letters.add(letter);
            return (char) (FIRST + letters.size() - 1);
        });
    }

    private static long points(Letter letter) {
        var points = 0L;
        var to = new double[6];
        for (var path = letter.glyph.outline().getPathIterator(null); !path.isDone(); path.next()) {
            points = points * 31 + path.currentSegment(to) + Math.round(to[0]) * 7 + Math.round(to[1]);
        }
        return points;
    }

    /** @return null where it is any other character */
    @Nullable
    Letter letter(char character) {
        var at = character - FIRST;
        return at >= 0 && at < letters.size() ? letters.get(at) : null;
    }

    byte[] font() {
        return FontFile.of(FONT, FIRST, letters.stream().map(Letter::glyph).toList());
    }

    /** @return what each glyph of {@link #font()} says, from the first after the one for what is missing */
    List<String> words() {
        return letters.stream().map(Letter::words).toList();
    }
}
