package linchpin.rounds.looking;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Something that was said, in the very words that somebody was looking at. */
record Tick(UUID saying, String version) {

    private static final Pattern SENT =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{32})");

    /** @return empty for what no page of ours sends */
    static Optional<Tick> of(String sent) {
        var match = SENT.matcher(sent);
        return match.matches()
                ? Optional.of(new Tick(UUID.fromString(match.group(1)), match.group(2)))
                : Optional.empty();
    }
}
