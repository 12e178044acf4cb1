package linchpin.decisions.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law of procurement, as far as a panel needs it.
 *
 * @param code by which it is kept
 * @param name as people call it
 * @param number as it is cited, such as SI 2023/1348
 * @param about when it applies, in a sentence
 * @param address where it stands
 * @param from its first day in force
 * @param until its last; null for none known
 * @param checkedOn when this was last compared with its sources
 * @param checkedBy by whom
 * @param unverified what of it comes from memory, or was not looked at, in a sentence each
 */
public record Law(
        String code,
        String name,
        String number,
        String about,
        String address,
        LocalDate from,
        @Nullable LocalDate until,
        Standstill standstill,
        LocalDate checkedOn,
        String checkedBy,
        List<String> unverified) {

    public Law {
        unverified = List.copyOf(unverified);
    }

    /**
     * How long nobody may sign after a notice.
     *
     * @param days working days
     * @param countedAfter the day after which the first is counted: so many days after the day of the notice, and before it where less than 0
     * @param says the rule in a sentence
     * @param source where in the law it stands
     * @param address of that place
     */
    public record Standstill(int days, int countedAfter, String says, String source, String address) {}

    /** @return whether it was the law on that day */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
