package linchpin.clocks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** How somebody was acknowledged or answered. */
public enum How {
    LETTER("By letter"),
    EMAIL("By email"),
    TELEPHONE("By telephone"),
    SPOKEN("In person"),
    OTHER("In another way"),
    /** Nobody chooses this: somebody noted of the reply that its giver was told, and the note says how. */
    REPLY("By a reply of which they were told");

    private final String label;

    How(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return those that somebody notes */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .filter(how -> how != REPLY)
                .map(how -> new Choice(how.stored(), how.label))
                .toList();
    }

    /** @return empty for none that somebody notes */
    public static Optional<How> chosen(String sent) {
        return Arrays.stream(values())
                .filter(how -> how != REPLY && how.stored().equals(sent))
                .findFirst();
    }
}
