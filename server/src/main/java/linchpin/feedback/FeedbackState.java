package linchpin.feedback;

/** How far along the thread a feedback has come. */
public enum FeedbackState {
    NEW("Not yet in a matter"),
    PASSED_ON("Passed to its team"),
    REPLIED("Replied to"),
    IN_MATTER("In a matter"),
    ANSWERED("Answered"),
    CONFIRMED("Confirmed: it has changed");

    private final String label;

    FeedbackState(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
