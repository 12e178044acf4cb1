package linchpin.feedback.log;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.feedback.words.WordsTogether;
import linchpin.feedback.words.WordsTogether.Stretch;
import linchpin.platform.Spelling;

/**
 * The words of some texts that a search found, however they are written there, to be marked.
 *
 * @param hits as they stand in the texts
 */
public record Marks(Set<String> hits) {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}\\p{Cf}]+";
    private static final String WORD =
            LETTERS + "(?:['’‘‛ʼʻʹ´`′＇]" + LETTERS + ")*+"; // possessive, or long lists without blanks overflow
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern FIRST = Pattern.compile("(?<=')[^']");

    static final Marks NONE = new Marks(Set.of());

    /** Some words; a hit is what was searched for. */
    public record Piece(String text, boolean hit) {}

    /**
     * @param query as PostgreSQL's tsquery
     * @return the different words of these texts that may be in it, which is to be asked; few of all, for most begin with another letter
     */
    static Set<String> candidates(String query, Collection<String> texts) {
        var first = new HashSet<Character>();
        FIRST.matcher(query).results().forEach(one -> first.add(one.group().charAt(0)));
        var words = new HashSet<String>();
        for (var text : texts) {
            for (var together : WordsTogether.of(text)) {
                words.add(together.in(text));
                together.words().forEach(word -> words.add(word.in(text)));
            }
        }
        words.removeIf(word -> !begins(Spelling.key(word), first));
        return words;
    }

    /**
     * @return for each word with an accent the word as search keeps its spelling; for any other, that it is spelled with none
     */
    static List<String> spellings(List<String> texts) {
        var spellings = new ArrayList<String>();
        for (var text : texts) {
            var words = WORDS.matcher(
                    Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
            while (words.find()) {
                if (words.group().matches("[a-z0-9]+")) {
                    spellings.add("!'~" + words.group() + "'");
                } else if (words.group().matches("\\p{L}*[\u00c0-\u024f\u1e00-\u1eff]\\p{L}*")) {
                    spellings.add("'=" + words.group() + "'");
                }
            }
        }
        return spellings;
    }

    /** Also in the middle: 12pm is 12 and pm, and what begins with a letter of its own may be written with plain ones. */
    private static boolean begins(String word, Set<Character> first) {
        for (var i = 0; i < word.length(); i++) {
            var begins = i == 0 || kind(word.charAt(i)) != kind(word.charAt(i - 1));
            if (begins && (first.contains(word.charAt(i)) || word.charAt(i) > '\u007f')) {
                return true;
            }
        }
        return false;
    }

    private static int kind(char sign) {
        return Character.isDigit(sign) ? 1 : Character.isLetter(sign) ? 2 : 3;
    }

    /** @return one after the other */
    List<Stretch> in(String text) {
        var found = new ArrayList<Stretch>();
        if (hits.isEmpty()) {
            return found;
        }
        for (var together : WordsTogether.of(text)) {
            var words = together.words().stream()
                    .filter(word -> hits.contains(word.in(text)))
                    .toList();
            found.addAll(words);
            if (words.isEmpty() && hits.contains(together.in(text))) {
                found.add(together.all());
            }
        }
        return found;
    }

    /** @return the text in pieces, cut where a hit begins and ends */
    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var hit : in(text)) {
            plain(text, at, hit.from(), pieces);
            pieces.add(new Piece(text.substring(hit.from(), hit.to()), true));
            at = hit.to();
        }
        plain(text, at, text.length(), pieces);
        return pieces;
    }

    private static void plain(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), false));
        }
    }
}
