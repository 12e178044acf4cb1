package linchpin.reports.newsletters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.reports.NewsletterId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A newsletter, in the version that went out or else in the latest.
 *
 * @param number of those for the same readers
 * @param answers that it tells of, in order
 * @param sentOn null while it has not gone out
 */
record Newsletter(
        NewsletterId id,
        Audience audience,
        int number,
        LocalDate since,
        LocalDate until,
        int version,
        String foreword,
        AccountId writtenBy,
        List<UUID> answers,
        @Nullable LocalDate sentOn) {

    String title() {
        return audience.title() + ", number " + number;
    }

    /** @return where those who work on it read it */
    String path() {
        return "/newsletters/" + id.id();
    }

    /** @return where everybody reads it, below this address */
    String below(String all) {
        return all + "/" + audience.stored() + "/" + number;
    }

    String span() {
        return Days.full(since) + " to " + Days.full(until);
    }

    String standing() {
        return sentOn == null ? "Version " + version + ", not published" : "Published on " + Days.full(sentOn);
    }
}
