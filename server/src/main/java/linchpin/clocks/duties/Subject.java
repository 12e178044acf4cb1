package linchpin.clocks.duties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a duty to reply is owed to. */
public enum Subject {
    COMPLAINT("complaint", "Complaints"),
    DATA_PROTECTION("data-protection", "Data protection complaints"),
    REQUEST("", "What a body outside asks for"),
    /** Only where somebody begins it. */
    FEEDBACK("", "Any piece of feedback for which somebody starts it");

    private final String channel;
    private final String label;

    Subject(String channel, String label) {
        this.channel = channel;
        this.label = label;
    }

    /** @return the channel of feedback through which it comes; empty for none of its own */
    public String channel() {
        return channel;
    }

    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Subject> stored(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst();
    }

    /** @return of which subject what came through this channel is; feedback like any other for the rest */
    public static Subject through(String channel) {
        return Arrays.stream(values())
                .filter(one -> !one.channel.isEmpty() && one.channel.equals(channel))
                .findFirst()
                .orElse(FEEDBACK);
    }
}
