package linchpin.proposals.noted;

/**
 * The notes of a session, as its page prints them.
 *
 * @param n the version that stands; 0 for none
 * @param words empty for none
 * @param by who wrote them, in which role and when; empty for none
 * @param state a word on whether the group calls them right; empty for none
 * @param colour of that word
 * @param says the same in a sentence
 * @param approve where whoever looks says that they are right; empty for everybody else
 * @param write where they are written; empty for who may not
 */
public record Notes(
        int n, String words, String by, String state, String colour, String says, String approve, String write) {}
