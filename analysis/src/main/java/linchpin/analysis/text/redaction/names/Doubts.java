package linchpin.analysis.text.redaction.names;

import java.util.Set;

/**
 * How sure the model must be of a word before it is proposed as a name. Most of what was proposed needlessly in real comments were words
 * in small letters, slips of the fingers and abbreviations: these need more.
 */
final class Doubts {

    static final double LITTLE = .35;
    private static final double USUAL = .5;
    private static final double SOME = .7;
    private static final double MOST = .97;
    private static final double NEVER = 2;
    private static final int RARE = 3;

    /** Before a hyphen: "co-ordinator", "non-referral". */
    private static final Set<String> BEFORE = Set.of(
            "co", "non", "pre", "post", "re", "ex", "anti", "semi", "multi", "mid", "self", "en", "un", "sub", "over",
            "under", "well");

    /** Months that are names as well, and what stands before a month only. */
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");

    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "since", "until", "till", "last", "next", "early", "late", "during", "this", "mid", "every");

    private static final Set<String> OPENING = Set.of(
            "had", "has", "have", "did", "does", "was", "is", "should", "would", "could", "can", "will", "if", "when",
            "unless");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Ordinary ordinary;

    Doubts(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.ordinary = new Ordinary(tokens, lexicon);
    }

    /** @return from which probability on the word is proposed */
    double needed(int i) {
        var token = tokens.list.get(i);
        var word = token.word();
        boolean name = lexicon.isName(word);
        int tier = lexicon.tier(word);
        if (MONTHS.contains(word) && i > 0 && inTime(tokens.list.get(i - 1))) {
            return NEVER;
        }
        if (!called(i) && ordinary.at(i)) {
            return NEVER;
        }
        return switch (token.shape()) {
            case 'l' -> small(word, name, tier, tokens.style(i) == 'n', called(i));
            case 'U' -> tokens.style(i) != 'U' && !name ? MOST : USUAL;
            case 'C' -> name ? capital(i, word, tier) : unlisted(i, tier);
            default -> USUAL;
        };
    }

    /** A last name that is a common word, and stands where it needs its capital or alone in small letters, is the word. */
    private double capital(int i, String word, int tier) {
        boolean common = tier > 0 && tier < RARE && lexicon.onlyLast(word);
        return common && tokens.begins(i) && !called(i) ? MOST : named(tier);
    }

    /** A rare word with a capital right after what begins a question or a condition is who it is about: "Had Ora not checked". */
    private double unlisted(int i, int tier) {
        boolean about = tier == RARE
                && i > 0
                && !tokens.begins(i)
                && tokens.begins(i - 1)
                && tokens.style(i) == 'n'
                && OPENING.contains(tokens.list.get(i - 1).word());
        return !about && (tier > 1 || (tokens.begins(i) && tier != 0)) ? SOME : USUAL;
    }

    /** Whether a title, a first name or an initial stands before it. */
    private boolean called(int i) {
        if (i == 0) {
            return false;
        }
        var before = tokens.list.get(i - 1);
        return before.shape() == 'I'
                || TellingWords.STAFF_TITLES.contains(before.word())
                || TellingWords.FORMAL.contains(before.word())
                || (lexicon.isName(before.word()) && lexicon.tier(before.word()) % RARE == 0);
    }

    private static boolean inTime(Tokens.Token before) {
        return before.shape() == '9'
                || BEFORE_MONTHS.contains(before.word())
                || before.word().matches("\\d+(?:st|nd|rd|th)");
    }

    /** After a title and a first name, a word with a capital is most likely the last name: "Sister Grace Addo". */
    boolean surnameFollows(int i) {
        if (i == 0
                || i + 1 == tokens.list.size()
                || tokens.apart(i, i + 1)
                || tokens.gap(i + 1).startsWith(".")) {
            return false;
        }
        var next = tokens.list.get(i + 1);
        return TellingWords.STAFF_TITLES.contains(tokens.list.get(i - 1).word())
                && next.shape() == 'C'
                && tokens.style(i) == 'n'
                && lexicon.tier(next.word()) != 1
                && lexicon.kept(next.word()) == ' '
                && !TellingWords.PLACES.contains(next.word());
    }

    private double small(String word, boolean name, int tier, boolean usual, boolean called) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return hyphenated(word.substring(0, hyphen), word.substring(hyphen + 1));
        }
        if (name) {
            if (!called && tier > 0 && tier < RARE && lexicon.onlyLast(word)) {
                return SOME;
            }
            return tier == 1 && usual ? SOME : named(tier);
        }
        if (tier != 0) {
            return MOST;
        }
        return usual && lexicon.slipOfAWord(word) ? SOME : USUAL;
    }

    /** The model doubts a name that is a word too (Grace, Rose) more than it should. */
    private static double named(int tier) {
        return tier == 0 ? USUAL : LITTLE;
    }

    private double hyphenated(String left, String right) {
        if (BEFORE.contains(left)) {
            return NEVER;
        }
        boolean words = lexicon.tier(left) != 0 && lexicon.tier(right) != 0;
        return words && !(lexicon.isName(left) && lexicon.isName(right)) ? MOST : USUAL;
    }
}
