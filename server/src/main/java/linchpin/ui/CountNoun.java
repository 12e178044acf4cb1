package linchpin.ui;

/**
 * What a number counts, so that it is called what it is. One piece of feedback is one time somebody spoke and never one person: the same
 * person may speak several times, and what a group said together is one entry.
 */
public enum CountNoun {
    FEEDBACK("piece of feedback", "pieces of feedback"),
    /** Answers to the question of how it was. */
    RESPONSES("response", "responses"),
    /** The same, where plainer words are used. */
    SCORES("score", "scores");

    private static final int THOUSAND = 1_000;

    private final String one;
    private final String many;

    CountNoun(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** @return as in "1 piece of feedback" or "1,204 responses" */
    public String of(long count) {
        return count == 1 ? "1 " + one : number(count) + " " + many;
    }

    /** @return what follows the number, where that stands by itself */
    public String word(long count) {
        return count == 1 ? one : many;
    }

    /** @return as in "1,204" */
    public static String number(long count) {
        return Math.abs(count) < THOUSAND
                ? Long.toString(count)
                : number(count / THOUSAND) + ","
                        + Long.toString(THOUSAND + Math.abs(count % THOUSAND)).substring(1);
    }
}
