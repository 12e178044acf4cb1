package linchpin.clocks.duties;

import java.util.Locale;

/** What a duty asks for. */
public enum Step {
    ACKNOWLEDGE("Acknowledge it"),
    ANSWER("Answer it");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
