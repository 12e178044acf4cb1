package linchpin.answers.replies.waiting;

import java.util.List;
import linchpin.answers.replies.waiting.WaitingReplies.ByKind;
import linchpin.answers.replies.waiting.WaitingReplies.Waiting;
import linchpin.ui.Days;

/** All replies that wait for one person, as their page prints them. */
record WaitingPage(ByKind waiting) {

    private static final int WORDS = 100;

    /** One of them. */
    record Line(Waiting waiting) {

        String words() {
            return waiting.said().excerpt(WORDS);
        }

        String path() {
            return "/log/" + waiting.reply().feedbackId().id() + "/reply";
        }

        /** @return why it came back, or when it was written or approved */
        String detail() {
            var reply = waiting.reply();
            if (reply.sentBackBecause() != null) {
                return reply.sentBackBecause();
            }
            var approved = reply.approvedOn();
            return approved == null
                    ? "Written on " + Days.full(reply.writtenOn())
                    : "Approved on " + Days.full(approved);
        }
    }

    /** Those that wait for the same. */
    record Kind(String id, String heading, List<Line> lines) {}

    /** @return those of which there are any, in the order of the home page */
    List<Kind> kinds() {
        return List.of(
                        kind("came-back", "Came back, to be written anew", waiting.cameBack()),
                        kind("to-tell", "To tell: write or ring", waiting.toTell()),
                        kind("to-approve", "To approve or send back", waiting.toApprove()))
                .stream()
                .filter(kind -> !kind.lines().isEmpty())
                .toList();
    }

    private static Kind kind(String id, String heading, List<Waiting> waiting) {
        return new Kind(id, heading, waiting.stream().map(Line::new).toList());
    }
}
