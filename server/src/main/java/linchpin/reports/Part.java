package linchpin.reports;

import java.util.Locale;

/** A part of a report. Somebody can write to each. */
public enum Part {
    OPENING("In short", "What should somebody know who reads nothing else?"),
    SPOKE("How many spoke", "What stands behind these numbers?"),
    PROMISED("What we promised, and what came of it", "Why are some late? What helps?"),
    ANSWERED("What we answered", "What did people say to it?"),
    UNDONE("What we did not do, and why", "What is still to be said about it?"),
    DECIDED("What was decided together", "What did it change?"),
    SILENT("Where nobody told us anything", "What is done to hear from there?");

    private final String label;
    private final String asks;

    Part(String label, String asks) {
        this.label = label;
        this.asks = asks;
    }

    /** @return its heading */
    public String label() {
        return label;
    }

    /** @return what whoever writes to it is asked */
    public String asks() {
        return asks;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether it holds numbers, so that a story stands beside them */
    public boolean counts() {
        return this == SPOKE || this == PROMISED || this == ANSWERED || this == DECIDED;
    }
}
