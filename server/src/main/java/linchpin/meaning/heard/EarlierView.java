package linchpin.meaning.heard;

import java.util.List;
import linchpin.meaning.WhatWasDone;

/**
 * What is printed of what was said before.
 *
 * @param found the nearest first
 * @param remark how far to believe that this is all, or why there is nothing; empty where there is nothing to remark
 * @param elsewhere what other organisations of the economy share, the nearest first
 * @param remarkElsewhere as the remark, about these
 */
record EarlierView(List<OneBefore> found, String remark, List<OneElsewhere> elsewhere, String remarkElsewhere) {

    static EarlierView none(String remark) {
        return new EarlierView(List.of(), remark, List.of(), "");
    }

    /** @return the outcome in one line */
    String summary() {
        return switch (found.size()) {
            case 0 -> remark;
            case 1 -> "One earlier comment is like this.";
            default -> found.size() + " earlier comments are like this, the nearest first.";
        };
    }

    /**
     * An earlier feedback.
     *
     * @param words as shown, in short
     * @param alike how alike, in words
     * @param shared words it has in common with what was asked, the rarest first
     */
    record OneBefore(
            String address,
            String day,
            String place,
            String words,
            String alike,
            List<String> shared,
            List<WhatWasDone.Done> done) {}

    /**
     * A comment that another organisation shares.
     *
     * @param organisation its name
     * @param words as shown, in short
     * @param done what the public was told came of it
     */
    record OneElsewhere(
            String address, String organisation, String words, String alike, List<String> shared, List<String> done) {}
}
