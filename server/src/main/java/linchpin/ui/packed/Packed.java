package linchpin.ui.packed;

import java.util.List;

/** What is packed, all but for the words that differ each time. */
interface Packed {

    /**
     * What is sent.
     *
     * @param words of this time, each as long as it always is
     */
    byte[] with(List<byte[]> words);

    /** @return whether words can be left out: zeros stand for them meanwhile, and nothing may be packed by pointing at those */
    static boolean canDiffer(List<byte[]> pieces) {
        for (var piece : pieces) {
            for (var one : piece) {
                if (one == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return a piece, what stands after it, the next piece, and so on */
    static byte[] joined(List<byte[]> pieces, List<byte[]> between) {
        var many = pieces.stream().mapToInt(piece -> piece.length).sum()
                + between.stream().mapToInt(word -> word.length).sum();
        var whole = new byte[many];
        var at = 0;
        for (var i = 0; i < pieces.size(); i++) {
            at = put(pieces.get(i), whole, at);
            if (i < between.size()) {
                at = put(between.get(i), whole, at);
            }
        }
        return whole;
    }

    private static int put(byte[] some, byte[] whole, int at) {
        System.arraycopy(some, 0, whole, at, some.length);
        return at + some.length;
    }
}
