package linchpin.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a proposal is on its way, in the order of that way; it may go back. */
public enum Stage {
    IDEA("Idea", "Somebody has an idea; who else should shape it?", "from the first day"),
    QUESTION("Question", "What exactly is to be changed, and for whom?", "from the question on"),
    DESIGN("Design", "It is being drawn up, with those it is for.", "from the design on"),
    DECISION("Decision", "It waits to be decided.", "from the decision on"),
    DELIVERY("Delivery", "It is being done.", "from the delivery on"),
    REVIEW("Review", "Did it do what was promised?", "from the review on");

    private final String label;
    private final String meaning;
    private final String since;

    Stage(String label, String meaning, String since) {
        this.label = label;
        this.meaning = meaning;
        this.since = since;
    }

    /** @return as a page prints it */
    public String label() {
        return label;
    }

    /** @return what happens in it, in a sentence */
    public String meaning() {
        return meaning;
    }

    /** @return as in "from the design on", of those who came in then */
    public String since() {
        return since;
    }

    /** @return as stored */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the one after it; empty for the last */
    public Optional<Stage> next() {
        return Arrays.stream(values())
                .filter(stage -> stage.compareTo(this) > 0)
                .findFirst();
    }
}
