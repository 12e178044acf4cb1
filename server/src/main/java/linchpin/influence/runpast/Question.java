package linchpin.influence.runpast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.influence.About;
import linchpin.influence.RunPastId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A question that was put to the leaders.
 *
 * @param about what it is linked to; null where that is told in words
 * @param aboutWords null where the link says it
 * @param wantedBy the day by which a reply is wanted
 * @param repliedOn when leaders said what their reply is; null while they have not
 * @param became null while whoever asked has not said
 * @param becameOn when they said it
 * @param withdrawnOn when it was withdrawn; null while it stands
 */
record Question(
        RunPastId id,
        String question,
        @Nullable About about,
        @Nullable UUID aboutId,
        @Nullable String aboutWords,
        LocalDate wantedBy,
        AccountId askedBy,
        Role askedAs,
        LocalDate askedOn,
        @Nullable LocalDate repliedOn,
        @Nullable Became became,
        @Nullable LocalDate becameOn,
        @Nullable LocalDate withdrawnOn) {

    String path() {
        return "/run-past/" + id.id();
    }

    boolean askedBy(AccountId account) {
        return askedBy.equals(account);
    }

    boolean replied() {
        return repliedOn != null;
    }

    boolean late(LocalDate today) {
        return owed() && !replied() && wantedBy.isBefore(today);
    }

    boolean withdrawn() {
        return withdrawnOn != null;
    }

    /** @return whether somebody still owes something: leaders a reply, or whoever asked what became of it */
    boolean owed() {
        return became == null && !withdrawn();
    }

    /** In a few words, for whoever looks today. */
    String state(LocalDate today) {
        if (withdrawn()) {
            return "Withdrawn";
        }
        if (became != null) {
            return became.label();
        }
        if (replied()) {
            return "Replied, outcome not said";
        }
        return late(today) ? "Reply late" : "Waits for a reply";
    }

    /** As in "Wanted by 3 May 2026 · replied on 5 May 2026, late". */
    String timing() {
        var on = repliedOn;
        return "Reply wanted by " + Days.full(wantedBy)
                + (on == null ? "" : " · replied on " + Days.full(on) + (on.isAfter(wantedBy) ? ", late" : ""))
                + (withdrawnOn == null ? "" : " · withdrawn on " + Days.full(withdrawnOn));
    }

    /** What became of a reply. */
    enum Became {
        TAKEN_UP("Taken up"),
        IN_PART("Taken up in part"),
        NOT_TAKEN("Not taken up");

        private final String label;

        Became(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Became> of(String stored) {
            return Arrays.stream(values())
                    .filter(one -> one.stored().equals(stored))
                    .findFirst();
        }

        static List<Choice> choices() {
            return Arrays.stream(values())
                    .map(one -> new Choice(one.stored(), one.label()))
                    .toList();
        }
    }
}
