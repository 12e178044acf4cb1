package linchpin.answers.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import linchpin.actions.Action;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;

/**
 * Where something stands in public. Each promise that was ever made is in exactly one of the first seven, and each matter in which nothing was
 * done in exactly one of the others: so nothing disappears, and the numbers add up.
 */
enum Standing {
    IN_PROGRESS("In progress", "blue"),
    LATE("Late", "red"),
    WENT_BACK("Went back, to be put right", "orange"),
    CLAIMED("Done, and claimed", "purple"),
    CONFIRMED("Done, and confirmed", "green"),
    DROPPED("Dropped", "grey"),
    CLOSED("Closed, not resolved", "red"),
    /** We did not, because. */
    EXPLAINED("Explained, waiting for those who raised it", "purple"),
    NOT_ACCEPTED("Not accepted, so it went back", "orange"),
    ACCEPTED("Accepted by those who raised it", "green"),
    /** Closed without agreement, and with nothing that was promised until then. */
    GIVEN_UP("Closed, not resolved", "red");

    static final Set<Standing> OF_PROMISES = EnumSet.range(IN_PROGRESS, CLOSED);
    static final Set<Standing> OF_MATTERS = EnumSet.range(EXPLAINED, GIVEN_UP);

    private final String label;
    private final String colour;

    Standing(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** @return as people read it */
    String label() {
        return label;
    }

    /** @return of its tag; the label says the same in words */
    String colour() {
        return colour;
    }

    /** @return as it stands in addresses */
    String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Standing> at(String address) {
        return Arrays.stream(values())
                .filter(standing -> standing.address().equals(address))
                .findFirst();
    }

    /** @return whether something is still to be done */
    boolean open() {
        return this == IN_PROGRESS || this == LATE || this == WENT_BACK;
    }

    /** @param confirmed whether those who raised the matter agreed to an answer that claims it */
    static Standing of(Action action, Matter matter, boolean confirmed, LocalDate today) {
        return switch (action.state()) {
            case PROMISED, STARTED, PUT_BACK -> {
                var inTime = action.cameBack() ? WENT_BACK : IN_PROGRESS;
                yield action.daysLate(today) > 0 ? LATE : inTime;
            }
            case DONE -> {
                var claimed = matter.state() == MatterState.NOT_RESOLVED ? CLOSED : CLAIMED;
                yield confirmed ? CONFIRMED : claimed;
            }
            case DROPPED -> action.closedWith() ? CLOSED : DROPPED;
        };
    }

    /** @param answer that says why it was not done */
    static Standing of(ShownAnswer answer) {
        return switch (answer.matter().state()) {
            case RESOLVED -> ACCEPTED;
            case NOT_RESOLVED -> GIVEN_UP;
            case BACK, OPEN, UNDER_WAY, DONE, ANSWERED ->
                answer.answer().wentBackOn() == null ? EXPLAINED : NOT_ACCEPTED;
        };
    }
}
