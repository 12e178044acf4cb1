package linchpin.matters;

import java.util.Locale;

/** How far a matter has come. */
public enum MatterState {
    OPEN("Waiting for an action", "grey"),
    UNDER_WAY("Action promised", "blue"),
    DONE("Done, people to be told", "aqua-green"),
    ANSWERED("Answered, to be confirmed", "purple"),
    BACK("Back with its owner", "orange"),
    RESOLVED("Closed, confirmed", "green"),
    NOT_RESOLVED("Closed, not resolved", "red");

    private final String label;
    private final String colour;

    MatterState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return of its tag; the label says the same in words */
    public String colour() {
        return colour;
    }

    /** @return whether nobody works on it any more */
    public boolean closed() {
        return this == RESOLVED || this == NOT_RESOLVED;
    }

    /** @return as it stands in the database and in addresses */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
