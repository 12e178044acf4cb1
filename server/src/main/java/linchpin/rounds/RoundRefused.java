package linchpin.rounds;

import java.util.LinkedHashMap;
import linchpin.platform.Refusal;
import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a round as it stands. Nothing is changed then. */
public final class RoundRefused extends Refusal {

    private static final String NOTHING = "Nothing was changed. ";

    private RoundRefused(HttpStatus status, String type, String title, String detail) {
        super(status, type, title, NOTHING + detail);
    }

    private RoundRefused(String type, String title, String detail) {
        this(HttpStatus.CONFLICT, type, title, detail);
    }

    /** Answers are being drawn up, or were. */
    public static RoundRefused tooLate(Stage stage) {
        return new RoundRefused(
                "too-late-to-ask",
                "It is too late to ask what the question is",
                "The proposal stands in the stage “" + stage.label()
                        + "”: answers to it are drawn up already. A round opens in the stages “Idea” and “Question”.");
    }

    /** Two at once would ask people twice about one thing. */
    public static RoundRefused another() {
        return new RoundRefused(
                "round-open-already",
                "A round about this proposal is open already",
                "Look at it on the proposal’s page. Another can be opened once it has closed.");
    }

    public static RoundRefused over() {
        return new RoundRefused(
                "round-over",
                "This round has closed",
                "Nothing more is said in it, and its days do not change any more.");
    }

    public static RoundRefused lengthenedBefore() {
        return new RoundRefused(
                "round-lengthened",
                "This round was made longer before",
                "It can be made longer once. Whoever was asked must be able to rely on the last day.");
    }

    /** @param left how many wait to be looked through, or are still being read */
    public static RoundRefused notReady(int left) {
        return new RoundRefused(
                "round-not-ready",
                "The questions cannot be published yet",
                left == 0
                        ? "The round is still open: questions come of it when it has closed."
                        : left + " of what was said must be looked through first, so that nothing is left out unread.");
    }

    public static RoundRefused published() {
        return new RoundRefused(
                "questions-published",
                "The questions of this round stand already",
                "Somebody published them meanwhile. Read them on the round’s page.");
    }

    /** Somebody read on what was said, or took it away, while somebody else was about to take it away. */
    public static RoundRefused changedMeanwhile() {
        return new RoundRefused(
                "said-changed",
                "This was changed meanwhile",
                "Somebody decided about it, covered something in it, or took it away. Look at it as it is now.");
    }

    /** What is serious is acted on first: whoever must act could not read it any more. */
    public static RoundRefused seriousFirst() {
        return new RoundRefused(
                "serious-first",
                "It tells of something serious",
                "Decide about it first, and say what was done. Its words can be taken away after that.");
    }

    /** Steering is of those who move the proposal on, and of whoever opened the round. */
    public static RoundRefused notYours() {
        return new RoundRefused(
                HttpStatus.FORBIDDEN,
                "not-your-round",
                "This round is not yours to steer",
                "Those who may move the proposal on, and whoever opened the round, look through what was said in it.");
    }

    @Override
    public @Nullable Kept kept() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Title");
        fields.put("about", "What is it about?");
        fields.put("words", "Your words");
        fields.put("why", "Why");
        for (var n = 1; n <= 5; n++) {
            fields.put("ask[" + n + "]", "Question " + n);
        }
        fields.put("left", "What is left out, and why");
        return new Kept(fields, null, "");
    }
}
