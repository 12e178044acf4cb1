package linchpin.clocks.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done by a day.
 *
 * @param code by which it is kept
 * @param source the law, with where in it; or that it is the organisation's own
 * @param address where the law stands; empty for none
 * @param starts from what it is counted, in a sentence
 * @param pauses what lets it stand still, in words; empty where nothing does
 * @param from the first day on which it holds
 * @param until its last; null for none known
 * @param checkedOn when it was last compared with its sources
 * @param checkedBy by whom, and against what
 * @param unverified what of it comes from memory or was not looked at, in a sentence each
 * @param notes what else to know, in a sentence each
 * @param remind in the order of days
 */
public record Duty(
        String code,
        String name,
        Subject subject,
        Step step,
        String source,
        String address,
        String starts,
        Term term,
        String pauses,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate checkedOn,
        String checkedBy,
        List<String> unverified,
        List<String> notes,
        List<Remind> remind) {

    public Duty {
        unverified = List.copyOf(unverified);
        notes = List.copyOf(notes);
        remind = List.copyOf(remind);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** @return whether it is owed to this on that day */
    public boolean owed(LocalDate day, Subject to) {
        return subject == to && inForce(day);
    }

    /** @return whether a law says so */
    public boolean law() {
        return !address.isEmpty();
    }
}
