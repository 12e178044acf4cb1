package linchpin.analysis.text.redaction.tongues;

/**
 * Words between two signs, counted for English and for every other language. A word that both have counts for the other language and against
 * neither; a word of no language we know counts as strange.
 */
final class Clause {

    private static final int FEW = 4;
    private static final int MANY = 6;
    private static final int LONG = 5;

    final int from;
    final int to;
    private final int[] hits;
    private final int[] strong;
    private final int[] english;
    private int words;
    private int longest;
    private int surelyEnglish;
    private int odd;
    private int accented;

    /** @param to the word after its last */
    Clause(int from, int to, int languages) {
        this.from = from;
        this.to = to;
        this.hits = new int[languages];
        this.strong = new int[languages];
        this.english = new int[languages];
    }

    /**
     * Counts a word.
     *
     * @param mask the languages that have it
     * @param known whether it is an English word
     * @param core whether every English speaker uses it all the time
     * @param name whether somebody may be called so
     * @param marked whether it has accents, which English words have not
     */
    void count(String word, int mask, boolean known, boolean core, boolean name, boolean marked) {
        words++;
        longest = Math.max(longest, word.length());
        boolean strange = marked || (!known && !name && word.length() > 2);
        for (int k = 0; k < hits.length; k++) {
            if ((mask >> k & 1) != 0) {
                hits[k]++;
                strong[k] += strange ? 1 : 0;
            } else if (known && !marked) {
                english[k]++;
            }
        }
        surelyEnglish += core ? 1 : 0;
        accented += marked ? 1 : 0;
        odd += strange ? 1 : 0;
    }

    /** @return the language that knows most of its words */
    int best() {
        int best = 0;
        for (int k = 1; k < hits.length; k++) {
            if (score(k) > score(best)) {
                best = k;
            }
        }
        return best;
    }

    int score(int language) {
        return 2 * strong[language] + hits[language];
    }

    /** @param slips how many of its words that only this language has, or none we know, are English words misspelt */
    boolean isIn(int language, int slips) {
        int strange = strange(language);
        int theirs = hits[language] + strange;
        int core = english[language] == 0 ? 0 : surelyEnglish;
        if (words == 1) {
            return strong[language] == 1 && slips == 0 && longest >= LONG;
        }
        if (strong[language] >= 2 || (strong[language] == 1 && strange > 0)) {
            return theirs > english[language] && theirs > 2 * core && strong[language] + strange > slips;
        }
        return strong[language] == 1 && english[language] == 0 && slips == 0 && hits[language] >= 2;
    }

    private int strange(int language) {
        return language < strong.length ? odd - strong[language] : odd;
    }

    /** Whether it stands or falls with one word. */
    boolean thin(int language) {
        return strong[language] == 1;
    }

    /** Whether it is in a language of which we know no word. */
    boolean unknown(int slips) {
        int left = odd - slips;
        return mayBeUnknown() && ((accented >= 2 && left * 2 > words) || (words >= MANY && left * 3 >= words * 2));
    }

    boolean mayBeUnknown() {
        return surelyEnglish == 0 && words >= FEW && odd * 2 > words;
    }

    /** Whether it is English, beside others that are in this language. */
    boolean english(int language) {
        int theirs = language < hits.length ? hits[language] : 0;
        int known = language < hits.length ? english[language] : words - odd;
        return known > theirs + strange(language);
    }

    int words() {
        return words;
    }
}
