package linchpin.influence.runpast;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.influence.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a question prints.
 *
 * @param asked by whom, and when
 * @param link null where none is linked, or it is not theirs to read
 * @param ours null while leaders have not said which reply is theirs
 * @param said null while whoever asked has not said what became of it
 * @param withdrawn why it was; null while it stands
 * @param replies what leaders wrote, for leaders alone
 * @param deeds in the order in which they were done, for leaders alone
 */
record QuestionPage(
        Question question,
        String asked,
        @Nullable Link link,
        @Nullable Piece ours,
        @Nullable Piece said,
        @Nullable Piece withdrawn,
        List<Written> replies,
        May may,
        List<ActLine> deeds) {

    /** @param by whose it is, and when */
    record Piece(String heading, String words, String by) {}

    /**
     * What one leader wrote.
     *
     * @param writer their account, as a form sends it
     * @param version the latest
     * @param earlier versions, the latest first
     */
    record Written(String writer, int version, String words, String by, List<Piece> earlier) {}

    /**
     * What whoever looks may do.
     *
     * @param lead whether they are a leader
     * @param reply whether they may write or change theirs, and say which is everybody's
     */
    record May(boolean lead, boolean reply, boolean sayBecame, boolean withdraw) {}
}
