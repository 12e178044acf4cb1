package linchpin.meaning.heard;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.meaning.WhatWasDone;

/**
 * What is printed of what was said before.
 *
 * @param lines each thing that others said before, with how many did and what came of it
 * @param found the nearest to each thing said first
 * @param remark how far to believe that this is all, or why there is nothing; empty where there is nothing to remark
 * @param elsewhere what other organisations of the economy share, the nearest first
 * @param remarkElsewhere as the remark, about these
 */
record EarlierView(
        List<Line> lines, List<OneBefore> found, String remark, List<OneElsewhere> elsewhere, String remarkElsewhere) {

    static EarlierView none(String remark) {
        return new EarlierView(List.of(), List.of(), remark, List.of(), "");
    }

    /** @return the outcome in one line */
    String summary() {
        if (!lines.isEmpty()) {
            return lines.stream().map(Line::words).collect(Collectors.joining(" "));
        }
        return switch (found.size()) {
            case 0 -> remark;
            case 1 -> "One earlier comment may be like this.";
            default -> found.size() + " earlier comments may be like this, the nearest first.";
        };
    }

    /**
     * What is told of one thing that was said.
     *
     * @param sentence that thing, where several were said; else empty
     * @param count how many others said much the same, in a sentence
     * @param done the matter that took it up; none where none did
     */
    record Line(String sentence, String count, List<WhatWasDone.Done> done) {

        String words() {
            return sentence.isEmpty() ? count : "“" + sentence + "” " + count;
        }
    }

    /**
     * An earlier feedback.
     *
     * @param words as shown, in short
     * @param again how many others said it in the same words
     * @param alike how alike, in words
     * @param like the sentence that it is like, where several were said; else empty
     * @param shared words it has in common with what was asked, the rarest first
     */
    record OneBefore(
            String address,
            String day,
            String place,
            String words,
            int again,
            String alike,
            String like,
            List<String> shared,
            WhatCameOfIt.Outcome came) {

        /** @return as in "Very like it, and said by 2 others in the same words." */
        String how() {
            var others = again == 1 ? "1 other" : again + " others";
            return alike
                    + (like.isEmpty() ? "" : ": “" + like + "”")
                    + (again == 0 ? "." : ", and said by " + others + " in the same words.");
        }
    }

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
