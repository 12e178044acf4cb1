package linchpin.analysis.text.redaction.names;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ordinary words that no list of ours has as they stand: with an ending, a slip of the fingers to the next key, or where grammar
 * has no room for a name. The model takes them for names, for it knows them no better than one.
 */
final class Ordinary {

    private static final int LONG = 6;

    /** The same letter four times, or none that is spoken. */
    private static final Pattern LONG_DRAWN = Pattern.compile("(.)\\1\\1\\1");

    private static final Pattern UNSPOKEN = Pattern.compile("[^aeiouy']{3,}");
    private static final Pattern SHORTENED = Pattern.compile("[a-z]+'(?:ve|ll|d|re|t)");
    private static final Pattern DERIVED =
            Pattern.compile("(?:un|pre|super|over|under|non|mis|out|up|down|self|multi|anti|inter|re)([a-z]{4,})");
    private static final Pattern ENDING =
            Pattern.compile("[a-z]{3,}(?:ly|ful|ic|ical|ing|ed|ness|tion|sion|ous|able|ible|ive|ment|less)");

    /** Names of two letters; in small letters the others are slips far more often. */
    private static final Set<String> SHORTEST =
            words("jo al mo bo ed li xu wu yi vi cy bu ng ho lu ma su yu oz ty di an");

    /** After these no name stands in small letters. */
    private static final Set<String> BEFORE =
            words("a an this these those some any every very too really quite rather extremely");

    private static final Set<String> AFTER_WILL = words("not be have never also do go get need always only still");

    /** "ty to all" is thanks. */
    private static final Set<String> AFTER_THANKS = words("to for so all very from again nhs x xx xxx");

    private static final Map<Character, String> KEYS = Map.ofEntries(
            Map.entry('q', "wa"),
            Map.entry('w', "qeas"),
            Map.entry('e', "wrsd"),
            Map.entry('r', "etdf"),
            Map.entry('t', "ryfg"),
            Map.entry('y', "tugh"),
            Map.entry('u', "yihj"),
            Map.entry('i', "uojk"),
            Map.entry('o', "ipkl"),
            Map.entry('p', "ol"),
            Map.entry('a', "qwsz"),
            Map.entry('s', "adwezx"),
            Map.entry('d', "sferxc"),
            Map.entry('f', "dgrtcv"),
            Map.entry('g', "fhtyvb"),
            Map.entry('h', "gjyubn"),
            Map.entry('j', "hkuinm"),
            Map.entry('k', "jliom"),
            Map.entry('l', "kop"),
            Map.entry('z', "asx"),
            Map.entry('x', "zsdc"),
            Map.entry('c', "xdfv"),
            Map.entry('v', "cfgb"),
            Map.entry('b', "vghn"),
            Map.entry('n', "bhjm"),
            Map.entry('m', "njk"));

    private final Tokens tokens;
    private final Lexicon lexicon;

    Ordinary(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    boolean at(int i) {
        var token = tokens.list.get(i);
        var word = token.word();
        if (SHORTENED.matcher(word).matches()) {
            return true;
        }
        boolean listed = lexicon.isName(word);
        return (token.shape() == 'l' && small(i, word, listed))
                || (token.shape() == 'U' && !listed && tokens.style(i) != 'U' && letters(word))
                || (!listed && made(word));
    }

    private boolean small(int i, String word, boolean listed) {
        var before = i == 0 || !tokens.gap(i).equals(" ")
                ? ""
                : tokens.list.get(i - 1).word();
        var after = i + 1 < tokens.list.size() ? tokens.list.get(i + 1).word() : "";
        return (word.length() == 2 && !SHORTEST.contains(word))
                || BEFORE.contains(before)
                || (word.equals("will") && AFTER_WILL.contains(after))
                || (word.equals("ty") && AFTER_THANKS.contains(after))
                || (!listed && tokens.style(i) == 'n' && word.length() >= LONG && nextKey(word));
    }

    /** "RODBT": too short or too hard to say for a name in capitals among words that have none. */
    private static boolean letters(String word) {
        return word.length() <= 5 || UNSPOKEN.matcher(word).matches();
    }

    private boolean made(String word) {
        if (LONG_DRAWN.matcher(word).find()
                || (lexicon.tier(word) != 0 && ENDING.matcher(word).matches())) {
            return true;
        }
        var derived = DERIVED.matcher(word);
        return (derived.matches() && common(derived.group(1)))
                || (word.endsWith("in") && word.length() >= LONG && common(word + "g"));
    }

    private boolean nextKey(String word) {
        for (int k = 0; k < word.length(); k++) {
            var keys = KEYS.getOrDefault(word.charAt(k), "");
            for (int n = 0; n < keys.length(); n++) {
                if (common(word.substring(0, k) + keys.charAt(n) + word.substring(k + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean common(String word) {
        return lexicon.tier(word) == 1 && !lexicon.isName(word);
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" ", -1));
    }
}
