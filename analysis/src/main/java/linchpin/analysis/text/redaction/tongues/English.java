package linchpin.analysis.text.redaction.tongues;

/** What is known of a word by those who know English. */
public interface English {

    /** 0 if not an English word, 1 if among the commonest eleven thousand, 2 if known to most, 3 if rare. */
    int tier(String word);

    /** Whether somebody may be called so. */
    boolean isName(String word);

    /** Whether English texts have it though it is no word: a drug, a place, a department. */
    boolean isKept(String word);

    /** Whether it is one slip of the fingers from a common word. */
    boolean slipOfAWord(String word);
}
