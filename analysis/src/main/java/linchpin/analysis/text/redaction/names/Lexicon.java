package linchpin.analysis.text.redaction.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.tongues.English;

/**
 * What a word is known as: an English word and how common, a first or last name, or something to keep (a drug, place, department or day).
 * For sources see docs/decisions/0010; licences are in META-INF/licenses.
 */
public final class Lexicon implements English {

    private static final int TIER = 3;
    private static final int FIRST = 4;
    private static final int LAST = 8;
    private static final int KEPT = 4;
    private static final String KEPT_KINDS = " dput";

    /** Endings of drugs' international names (WHO stems), for drugs that no list holds. */
    private static final Pattern STEM = Pattern.compile(
            "[a-z]{2,14}(?:pril|sartan|olol|dipine|statin|mab|tinib|anib|ciclib|caftor|gliptin|gliflozin|glutide"
                    + "|cillin|mycin|floxacin|cycline|conazole|prazole|setron|triptan|oxetine|azepam|zolam|barbital|profen|coxib|parin|gabalin|racetam"
                    + "|lukast|terol|solone|sonide|vir|caine|azosin|afil|tidine|thiazide|semide|dronate|dronic|trexate|platin|rubicin|taxel|xaban|gatran"
                    + "|grel|peridol|apine|piprazole|idone|tadine|rizine|fibrate|tocin|relin|stim|poetin|kinra|cept)");

    private final Map<String, Byte> words;
    private final Sieve sieve;
    private final Predicate<String> unknown;

    private Lexicon(Map<String, Byte> words, Sieve sieve, Predicate<String> unknown) {
        this.words = words;
        this.sieve = sieve;
        this.unknown = unknown;
    }

    static Lexicon shipped() {
        var words = new HashMap<String, Byte>(150_000);
        read("words.txt", (word, tier) -> merge(words, word, Integer.parseInt(tier)));
        read(
                "names.txt",
                (word, sort) -> merge(words, word, (sort.contains("F") ? FIRST : 0) | (sort.contains("L") ? LAST : 0)));
        read(
                "kept.txt",
                (word, sort) -> merge(
                        words,
                        word.indexOf('~') > 0 ? word.replace("'s", "") : word,
                        KEPT_KINDS.indexOf(sort) << KEPT));
        return new Lexicon(words, Sieve.of(words.keySet()), _ -> false);
    }

    /** The same, not knowing some names or kept words: how measuring asks about words that no list holds. */
    Lexicon without(Predicate<String> hidden) {
        return new Lexicon(words, sieve, unknown.or(hidden));
    }

    private static void merge(Map<String, Byte> words, String word, int bits) {
        words.merge(word, (byte) bits, (a, b) -> (byte) (a | b));
    }

    private static void read(String name, java.util.function.BiConsumer<String, String> line) {
        var stream = Lexicon.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The list " + name + " is not in the jar.");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(text -> {
                int space = text.indexOf(' ');
                line.accept(text.substring(0, space), text.substring(space + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int bits(String word) {
        int bits = words.getOrDefault(word, (byte) 0);
        return bits > TIER && unknown.test(word) ? bits & TIER : bits;
    }

    /** 0 if not an English word, 1 if among the commonest eleven thousand, 2 if known to most, 3 if rare. */
    @Override
    public int tier(String word) {
        return bits(word) & TIER;
    }

    /** Whether somebody may be called so. */
    @Override
    public boolean isName(String word) {
        return (bits(word) & (FIRST | LAST)) != 0;
    }

    /** Whether it is a last name and no first one: common words that are names nearly always are. */
    boolean onlyLast(String word) {
        return (bits(word) & (FIRST | LAST)) == LAST;
    }

    /** d for a drug, p a place, u a unit or department, t a day or people; a blank if nothing to keep. */
    char kept(String word) {
        return KEPT_KINDS.charAt((bits(word) >> KEPT) & 7);
    }

    @Override
    public boolean isKept(String word) {
        return kept(word) != ' ' || endsAsDrugsDo(word);
    }

    /** Whether these words in a row are a place or the like, though each may be a name. */
    boolean keptTogether(String wordsInARow) {
        return kept(wordsInARow.replace(' ', '~')) != ' ';
    }

    /** A drug on no list, by how it ends: a word that is neither English nor a name, with more before the ending than names have. */
    boolean endsAsDrugsDo(String word) {
        return bits(word) == 0
                && word.length() > 6
                && STEM.matcher(word.substring(1)).matches();
    }

    /** One number for all that is known of a word, for the model: tier, names, kept; and near misses where nothing is known. */
    int sort(String word) {
        int bits = bits(word);
        if (bits != 0 || word.length() < 4) {
            return bits;
        }
        if (STEM.matcher(word).matches()) {
            return 1 << KEPT;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int left = bits(word.substring(0, hyphen));
            int right = bits(word.substring(hyphen + 1));
            return 128
                    | (left & (FIRST | LAST))
                    | (right & (FIRST | LAST))
                    | (left != 0 && right != 0 ? 1 : 0)
                    | ((left & TIER) << 8);
        }
        return word.length() > 24 ? 129 : near(word);
    }

    /** Whether a word on no list is one slip of the fingers from a common word and from no name. */
    @Override
    public boolean slipOfAWord(String word) {
        int sort = bits(word) == 0 ? sort(word) : 0;
        return (sort & 256) != 0 && (sort & TIER) != 0 && (sort & (FIRST | LAST)) == 0;
    }

    /**
     * What is known of all that the word becomes by one letter left out, put in, changed (but the first) or by two letters changing places. Most of
     * these hundreds are no words, which their hash codes tell before any is spelled out.
     */
    private int near(String word) {
        var hashes = new SlipHashes(word);
        int near = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && sieve.mayHold(hashes.without(i))) {
                near |= look(word.substring(0, i) + word.substring(i + 1));
            }
            if (i + 1 < word.length() && sieve.mayHold(hashes.turned(i))) {
                near |= look(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                if (sieve.mayHold(hashes.with(i, c))) {
                    near |= look(word.substring(0, i) + c + word.substring(i));
                }
                if (i > 0 && i < word.length() && sieve.mayHold(hashes.changed(i, c))) {
                    near |= look(word.substring(0, i) + c + word.substring(i + 1));
                }
            }
        }
        return 256 | near;
    }

    /** Near a common word, near a name that is long enough to tell. */
    private int look(String word) {
        int bits = bits(word);
        int tier = bits & TIER;
        return (tier == 1 ? 1 : tier == 2 ? 2 : 0) | (word.length() >= 5 && tier == 0 ? bits & (FIRST | LAST) : 0);
    }
}
