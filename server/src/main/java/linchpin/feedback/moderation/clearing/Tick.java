package linchpin.feedback.moderation.clearing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.FeedbackId;

/** A feedback that somebody ticked, in the very words they were looking at. Sent without commas, at which a single tick would be taken apart. */
record Tick(FeedbackId feedback, String version) {

    private static final Pattern SENT =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{1,128})");

    /** @return empty for what no page of ours sends */
    static Optional<Tick> of(String sent) {
        var match = SENT.matcher(sent);
        return match.matches()
                ? Optional.of(new Tick(new FeedbackId(UUID.fromString(match.group(1))), match.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return feedback.id() + "." + version;
    }
}
