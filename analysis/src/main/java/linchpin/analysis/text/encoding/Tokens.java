package linchpin.analysis.text.encoding;

/**
 * A text cut into the pieces that the encoder knows. The first two and the last stand for no words.
 *
 * @param ids of the pieces
 * @param starts where each begins in the words as given
 * @param ends where each ends
 */
public record Tokens(long[] ids, int[] starts, int[] ends) {

    /** Before the words: the beginning and the kind of question. */
    public static final int AHEAD = 2;

    public int size() {
        return ids.length;
    }

    /** @return whether a piece stands for some of the words */
    boolean says(int token) {
        return token >= AHEAD && token < ids.length - 1;
    }
}
