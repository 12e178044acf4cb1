package linchpin.answers.confirming;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * Once that people were asked, with what they said.
 *
 * @param version of the answer that they were asked about
 * @param later how many days after it was published or confirmed this was due; null for the first time
 * @param confirmedOn when it had been confirmed, where they were asked whether it is still so
 */
public record Round(
        int version,
        LocalDate askedOn,
        @Nullable Integer later,
        @Nullable LocalDate confirmedOn,
        Counts said) {

    /** @return how long after it was confirmed they were asked, as in "a year later"; "later" where it had not been */
    public String afterwards() {
        return confirmedOn == null ? "later" : AskAfter.span(ChronoUnit.DAYS.between(confirmedOn, askedOn)) + " later";
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return as in "Asked again on 3 May 2027, a year later: yes 2, half 0, no 1, of 12 asked"
     */
    public String words(LocalName leader) {
        var when = later == null
                ? "Asked on " + Days.full(askedOn)
                : "Asked again on " + Days.full(askedOn) + (confirmedOn == null ? "" : ", " + afterwards());
        return when + ": " + said.words(leader);
    }
}
