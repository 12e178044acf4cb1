package linchpin.influence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a talk, a question or a story told can be linked to. */
public enum About {
    MATTER("Matter", "matters"),
    PROPOSAL("Proposal", "proposals"),
    DECISION("Decision", "decisions"),
    ACTION("Action", "actions");

    private final String label;
    private final String folder;

    About(String label, String folder) {
        this.label = label;
        this.folder = folder;
    }

    /** @return what it is called, as in "Matter" */
    public String label() {
        return label;
    }

    /** @return as kept, as in "matter" */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whose pages begin with this, as in "matters"; empty where no such thing has */
    static Optional<About> in(String folder) {
        return Arrays.stream(values()).filter(one -> one.folder.equals(folder)).findFirst();
    }
}
