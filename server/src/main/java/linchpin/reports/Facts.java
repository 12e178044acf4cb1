package linchpin.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.figures.QuarterForEverybody;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a report, as they were counted, and the ids of what they count. They are nobody's to edit.
 *
 * @param countedOn the day on which all this stood so
 * @param spoke what was published of how many spoke; null while nothing is
 * @param decisions numbers of what was decided together, in the public register
 * @param silent places that nobody spoke about since before the quarter began
 */
public record Facts(
        LocalDate countedOn,
        QuarterForEverybody.@Nullable Told spoke,
        AccountOfAnswers.Facts account,
        List<Integer> decisions,
        List<UUID> silent) {

    /** @return every answer in it */
    public List<UUID> answers() {
        return account.answers().stream().map(AccountOfAnswers.Answered::id).toList();
    }

    /** @return every promise in it that is told by its words */
    public List<UUID> promises() {
        return Stream.concat(account.late().stream(), account.dropped().stream())
                .distinct()
                .toList();
    }
}
