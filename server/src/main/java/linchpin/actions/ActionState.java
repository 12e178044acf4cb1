package linchpin.actions;

import java.util.Locale;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;

/** How far a promise has come. */
public enum ActionState {
    PROMISED("Promised", "blue"),
    STARTED("Started", "aqua-green"),
    DONE("Done (claimed)", "green"),
    PUT_BACK("Put back to its owner", "orange"),
    DROPPED("Dropped", "grey");

    private final String label;
    private final String colour;

    ActionState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return as people read it in a matter: what was claimed counts as confirmed once somebody who raised it has agreed */
    public String label(Matter matter) {
        return this == DONE && matter.state() == MatterState.RESOLVED ? "Done, and confirmed" : label;
    }

    /** @return of its tag; the label says the same in words */
    public String colour() {
        return colour;
    }

    /** @return whether it is still to be done */
    public boolean open() {
        return this == PROMISED || this == STARTED || this == PUT_BACK;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
