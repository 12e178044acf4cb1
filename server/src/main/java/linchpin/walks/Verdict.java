package linchpin.walks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.ui.Choice;

/** How something was found on a walk. */
public enum Verdict {
    FINE("Fine", "Fixed"),
    /** Only of what was found before. */
    HALF("", "Half"),
    NOT_FINE("Not fine", "Not fixed"),
    NOT_TRIED("Could not be tried", "Could not be tried");

    private final String label;
    private final String again;

    Verdict(String label, String again) {
        this.label = label;
        this.again = again;
    }

    /** @param again whether it was found on an earlier walk */
    public String label(boolean again) {
        return again ? this.again : label;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the one that was chosen; empty for none that can be */
    public static Optional<Verdict> of(String stored, boolean again) {
        return offered(again).filter(verdict -> verdict.stored().equals(stored)).findFirst();
    }

    public static List<Choice> choices(boolean again) {
        return offered(again)
                .map(verdict -> new Choice(verdict.stored(), verdict.label(again)))
                .toList();
    }

    private static Stream<Verdict> offered(boolean again) {
        return Stream.of(values()).filter(verdict -> again || verdict != HALF);
    }
}
