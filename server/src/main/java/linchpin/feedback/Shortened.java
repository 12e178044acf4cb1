package linchpin.feedback;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts words that are too long for their place, never within a word: "They wer" says less than it seems to. */
public final class Shortened {

    private static final String MORE = " …";

    private Shortened() {}

    /** @return the words, or as many whole ones as so many characters hold, and a sign that there are more */
    public static String to(int most, String words) {
        var text = words.strip();
        if (text.length() <= most) {
            return text;
        }
        var room = most - MORE.length();
        var cut = Math.max(text.lastIndexOf(' ', room), text.lastIndexOf('\n', room));
        return text.substring(0, cut >= room / 2 ? cut : whole(text, room)).replaceFirst("[\\s,;:/–-]+$", "") + MORE;
    }

    /** One word that fills most of it is cut between what people see as characters. */
    private static int whole(String text, int room) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(room) ? room : characters.preceding(room);
    }
}
