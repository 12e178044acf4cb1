package linchpin.answers.replies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.ui.Choice;

/** How somebody told a giver what the reply says. */
public enum HowTold {
    WROTE("I wrote to them", "Wrote to them", "We wrote to you"),
    RANG("I rang them", "Rang them", "We rang you"),
    SPOKE("I spoke with them", "Spoke with them", "We spoke with you");

    private final String chosen;
    private final String toTeam;
    private final String toGiver;

    HowTold(String chosen, String toTeam, String toGiver) {
        this.chosen = chosen;
        this.toTeam = toTeam;
        this.toGiver = toGiver;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(how -> new Choice(how.stored(), how.chosen))
                .toList();
    }

    static Optional<HowTold> stored(String stored) {
        return Arrays.stream(values())
                .filter(how -> how.stored().equals(stored))
                .findFirst();
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    String toTeam() {
        return toTeam;
    }

    String toGiver() {
        return toGiver;
    }
}
