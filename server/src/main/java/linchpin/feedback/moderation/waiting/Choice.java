package linchpin.feedback.moderation.waiting;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;

/** An answer that somebody ticked, in the very words they were looking at. Sent without commas, at which a single tick would be taken apart. */
record Choice(FeedbackId feedback, UUID comment, String version) {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern SENT = Pattern.compile(ID + "\\." + ID + "\\.([0-9a-f]{1,128})");

    /** @return empty for what no page of ours sends */
    static Optional<Choice> of(String sent) {
        var match = SENT.matcher(sent);
        return match.matches()
                ? Optional.of(new Choice(
                        new FeedbackId(UUID.fromString(match.group(1))),
                        UUID.fromString(match.group(2)),
                        match.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return feedback.id() + "." + comment + "." + version;
    }
}
