package linchpin.ui.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import linchpin.analysis.text.rules.HardWords;
import linchpin.analysis.text.rules.ReadingAge;
import org.jspecify.annotations.Nullable;

/**
 * A text with its reading age, and with the words marked that many people stumble over.
 *
 * @param age from which on most people can read it; null where it is too short to say
 * @param pieces the text in order, in pieces that are marked or not
 * @param instead for marked words, what to write instead, as in “utilise: use”
 */
public record HowPlain(@Nullable Long age, List<Piece> pieces, List<String> instead) {

    /** Half of the adults in England read like a child of this age, or younger. */
    public static final int AIM = 11;

    /** A piece of the text. */
    public record Piece(String words, boolean hard) {}

    /** @return how plain a text is */
    public static HowPlain of(String text) {
        var age = ReadingAge.of(text);
        var pieces = new ArrayList<Piece>();
        var instead = new LinkedHashMap<String, String>();
        var from = 0;
        for (var word : HardWords.in(text)) {
            add(pieces, text.substring(from, word.start()), false);
            var words = text.substring(word.start(), word.end());
            add(pieces, words, true);
            if (word.plainer() != null) {
                instead.put(words.toLowerCase(Locale.UK), word.plainer());
            }
            from = word.end();
        }
        add(pieces, text.substring(from), false);
        return new HowPlain(
                age == null ? null : Math.round(age),
                pieces,
                instead.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .toList());
    }

    private static void add(List<Piece> pieces, String words, boolean hard) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, hard));
        }
    }

    /** @return whether any word is marked */
    public boolean marked() {
        return pieces.stream().anyMatch(Piece::hard);
    }

    /** @return how old somebody must be, in a sentence */
    public String says() {
        if (age == null) {
            return "It is too short to say how hard it is to read.";
        }
        var most = "Most people aged " + age + " or more can read it.";
        return age <= AIM
                ? most + " That is plain enough for most."
                : most + " Aim for " + AIM + " or less: shorter sentences and shorter words.";
    }
}
