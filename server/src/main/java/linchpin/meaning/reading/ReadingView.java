package linchpin.meaning.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is printed of the machine's reading of one feedback.
 *
 * @param waiting why the words have not been read yet as they are shown now; empty where they have
 * @param may whether this person may say which suggestions are right
 */
record ReadingView(String id, String waiting, List<OneComment> comments, boolean may) {

    /**
     * A comment as read.
     *
     * @param pieces the words as shown, in pieces
     * @param feeling in words
     * @param readingAge in words; empty where too little was said
     * @param trouble why it could not be read, or that nothing was said; empty where it was read
     */
    record OneComment(
            String question,
            List<Piece> pieces,
            String feeling,
            List<Suggestion> themes,
            String readingAge,
            String trouble) {}

    /**
     * A stretch of the words.
     *
     * @param feeling praise, concern or mixed; empty where all is of one feeling
     * @param carried names of the themes that these words carried, joined; empty for none
     */
    record Piece(String text, String feeling, String carried) {}

    /**
     * A theme that the machine suggests.
     *
     * @param sureness in a hundred
     * @param measured how often suggestions of this theme were right, in words
     * @param trusted false below the limit that the organisation set
     * @param because the words that carried it
     * @param said what a person said of it: right, wrong or nothing
     */
    record Suggestion(
            int number,
            String name,
            int sureness,
            String measured,
            boolean trusted,
            List<String> because,
            String said) {

        String quoted() {
            return because.stream().map(words -> "“" + words + "”").collect(Collectors.joining(" and "));
        }
    }
}
