package linchpin.influence.runpast;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody was quicker, with a reply or what became of it. */
final class QuestionMoved extends Refusal {

    private QuestionMoved(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, "Nothing was changed. " + detail);
    }

    static QuestionMoved replied() {
        return new QuestionMoved(
                "question-replied",
                "The reply was given before",
                "Somebody said meanwhile which reply is everybody’s. It stands as it is: look at the question again.");
    }

    static QuestionMoved changed() {
        return new QuestionMoved(
                "reply-changed",
                "This reply was changed meanwhile",
                "Read it again as it is now, and go on from there.");
    }

    static QuestionMoved said() {
        return new QuestionMoved(
                "became-said",
                "What became of it was said before",
                "It stands as it is. Ask a new question if there is more to say.");
    }

    static QuestionMoved withdrawn() {
        return new QuestionMoved(
                "question-withdrawn",
                "The question was withdrawn",
                "Whoever asked wants no reply any more. Why stands with the question.");
    }

    @Override
    public Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", "Your words");
        return new Kept(fields, null, "");
    }
}
