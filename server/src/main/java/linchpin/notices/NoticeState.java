package linchpin.notices;

import java.util.Locale;

/** How far a notice came. */
public enum NoticeState {
    WAITING("Waits to be sent"),
    SENDING("Is being sent"),
    SENT("Sent"),
    FAILED("Could not be sent"),
    /** Whoever sent it died before they noted that it went: it went, or it did not, and nobody sends it a second time unasked. */
    UNCLEAR("May have been sent, or not"),
    CANCELLED("Not sent"),
    BY_HAND("Somebody has to tell them"),
    TOLD("Told by somebody"),
    NOT_TOLD("Could not be told");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return as it stands in the database */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
