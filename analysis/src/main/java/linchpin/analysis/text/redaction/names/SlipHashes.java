package linchpin.analysis.text.redaction.names;

/** Hash codes of what a word becomes by one slip of the fingers, without spelling it: a string's is a sum over its letters. */
final class SlipHashes {

    private static final int BASE = 31;

    private final String word;
    /** Of its first letters, none of them at 0. */
    private final int[] heads;
    /** Of the letters from here on, none of them at its length. */
    private final int[] tails;
    /** By how much a head weighs more for so many letters after it. */
    private final int[] weights;

    SlipHashes(String word) {
        this.word = word;
        int length = word.length();
        heads = new int[length + 1];
        tails = new int[length + 1];
        weights = new int[length + 1];
        weights[0] = 1;
        for (int i = 0; i < length; i++) {
            heads[i + 1] = heads[i] * BASE + word.charAt(i);
            weights[i + 1] = weights[i] * BASE;
        }
        for (int i = length - 1; i >= 0; i--) {
            tails[i] = word.charAt(i) * weights[length - 1 - i] + tails[i + 1];
        }
    }

    /** Without the letter at this place. */
    int without(int i) {
        return joined(heads[i], i + 1);
    }

    /** With the letter at this place and the next changed about. */
    int turned(int i) {
        return joined((heads[i] * BASE + word.charAt(i + 1)) * BASE + word.charAt(i), i + 2);
    }

    /** With a letter put in before this place. */
    int with(int i, char letter) {
        return joined(heads[i] * BASE + letter, i);
    }

    /** With another letter at this place. */
    int changed(int i, char letter) {
        return joined(heads[i] * BASE + letter, i + 1);
    }

    private int joined(int head, int tail) {
        return head * weights[word.length() - tail] + tails[tail];
    }
}
