package linchpin.feedback.imports.running;

import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    SURVEYING("Being read", "grey"),
    WAITING("Waiting for you", "yellow"),
    RUNNING("Running", "blue"),
    DONE("Done", "green"),
    FAILED("Failed", "red"),
    CANCELLED("Cancelled", "grey"),
    UNDOING("Being undone", "blue"),
    UNDONE("Undone", "grey");

    private final String label;
    private final String colour;

    ImportState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return of its tag */
    public String colour() {
        return colour;
    }

    /** @return whether nobody is at it and it is not undone */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
