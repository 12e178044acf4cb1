package linchpin.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.people.AccountId;
import linchpin.proposals.ProposalId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A time in which people say what should be asked.
 *
 * @param number as in its public address, counted in each organisation
 * @param about what it is about, in plain words
 * @param closesOn the last day
 * @param firstClosesOn the last day as it was at first; null where the round was never made longer
 * @param closedOn null where nobody closed it early
 * @param leftOut what no question takes up, and why; null for nothing
 * @param publishedOn when its questions were published; null where they are not yet
 */
public record Round(
        RoundId id,
        int number,
        ProposalId proposalId,
        String title,
        String about,
        LocalDate opensOn,
        LocalDate closesOn,
        AccountId openedBy,
        @Nullable LocalDate firstClosesOn,
        @Nullable String lengthenedWhy,
        @Nullable LocalDate closedOn,
        @Nullable String closedWhy,
        @Nullable String leftOut,
        @Nullable LocalDate publishedOn) {

    /** Where it stands, by the clock. */
    public enum State {
        COMING("Not open yet", "grey"),
        OPEN("Open", "blue"),
        OVER("Closed", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    /** @return where it is shown to those who are signed in */
    public String path() {
        return "/rounds/" + id.id();
    }

    /** @return where it stands on a day of the organisation */
    public State state(LocalDate today) {
        if (closedOn != null || today.isAfter(closesOn)) {
            return State.OVER;
        }
        return today.isBefore(opensOn) ? State.COMING : State.OPEN;
    }

    /** @return whether something can be said on this day */
    public boolean open(LocalDate today) {
        return state(today) == State.OPEN;
    }

    /** @return whether it has closed by this day */
    public boolean over(LocalDate today) {
        return state(today) == State.OVER;
    }

    /** @return whether the questions that came of it stand */
    public boolean published() {
        return publishedOn != null;
    }

    /** @return from when to when, for whoever reads it on this day */
    public String times(LocalDate today) {
        return switch (state(today)) {
            case COMING -> "Opens on " + Days.full(opensOn) + ", and closes at the end of " + Days.full(closesOn) + ".";
            case OPEN -> "Open until the end of " + left(today) + ".";
            case OVER ->
                closedOn == null
                        ? "It closed at the end of " + Days.full(closesOn) + ", as was said."
                        : "It was closed early, on " + Days.full(closedOn) + ", because: " + closedWhy;
        };
    }

    /** @return from when to when, as it stays true on a wall until the round ends */
    public String onPaper() {
        return Days.full(opensOn) + " to " + Days.full(closesOn);
    }

    private String left(LocalDate today) {
        var more = ChronoUnit.DAYS.between(today, closesOn);
        return more == 0 ? "today" : Days.full(closesOn) + ": " + Days.count(more) + " more after today";
    }

    /** @return that it was made longer and why; empty where it was not */
    public String lengthened() {
        return firstClosesOn == null
                ? ""
                : "It was to close on " + Days.full(firstClosesOn) + ". It is open longer, because: " + lengthenedWhy;
    }
}
