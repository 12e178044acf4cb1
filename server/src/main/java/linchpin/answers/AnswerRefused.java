package linchpin.answers;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** An answer that cannot be published as it stands. */
public final class AnswerRefused extends Refusal {

    private static final String SETTLED = "settled";

    private final boolean settles;

    private AnswerRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
        settles = type.equals(SETTLED);
    }

    /** What a leader or a writer typed. */
    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", "What you wrote");
        fields.put("because", "Why");
        return new Kept(fields, null, "");
    }

    /** @return whether it is because what they said before has settled it */
    public boolean settles() {
        return settles;
    }

    static AnswerRefused nothingDone() {
        return new AnswerRefused(
                "nothing-done",
                "Nothing has been done yet",
                "“We did” needs at least one action of this matter that is marked as done. Mark it as done first, or write “we did not, because”.");
    }

    public static AnswerRefused byItsWriter() {
        return new AnswerRefused(
                "approved-by-writer",
                "Somebody else approves this answer",
                "You wrote it, and others here may approve it. Ask one of them to read it.");
    }

    /** Nobody works with what its giver took back. */
    public static AnswerRefused takenBack() {
        return new AnswerRefused(
                "taken-back",
                "Its giver took it back",
                "Nothing was saved. Nobody works with this feedback any more, unless its giver gives it again.");
    }

    /** What a reply says, everybody may come to read. */
    public static AnswerRefused namesItsGiver() {
        return new AnswerRefused(
                "names-its-giver",
                "It could tell who said this",
                "Nothing was approved. The reply holds a name, a number or an address of whoever said this. Send it back, and say what to leave out.");
    }

    /** Something holds it back, and whoever approves it has not said why it is published all the same. */
    static AnswerRefused held() {
        return new AnswerRefused(
                "answer-held",
                "This answer is held",
                "Nothing was published. Go back and read what was found in it. Have it written otherwise, or say why you publish it all the same.");
    }

    /** @param why and who could instead */
    static AnswerRefused ofTheirOwn(String why) {
        return new AnswerRefused("judged-by-its-own", "Somebody else judges this", "Nothing was saved. " + why);
    }

    /** They said how it was, and with that the matter was closed. */
    static AnswerRefused settled() {
        return new AnswerRefused(
                SETTLED,
                "This was closed after your earlier answer",
                "Nothing was saved just now. If things are different again, say so as something new. It is read like everything that comes in.");
    }

    public static AnswerRefused changed() {
        return new AnswerRefused(
                "answer-changed",
                "This answer has changed",
                "There is a newer version than the one you read, or it was sent back meanwhile. Go back, read it, and decide then.");
    }
}
