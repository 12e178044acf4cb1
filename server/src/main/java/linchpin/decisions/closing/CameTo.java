package linchpin.decisions.closing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.Result;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to.
 *
 * @param result of the published file
 * @param chosen options, in the order in which they were published
 * @param tied options at the edge of what is chosen, of which none goes before another; empty for none
 * @param apart how far the last that is chosen lies before the first that is not; null where nothing can be said
 * @param close whether it is so close that people talk and vote again, by the rules
 * @param alone what each party had come to by itself: how it voted as a group; of those of whom somebody said something
 * @param given of marks, what each party gave each option by each criterion; empty elsewhere
 * @param abstained who said nothing, and by the rules did not count for the quorum either
 */
public record CameTo(
        Result result,
        List<String> chosen,
        Set<String> tied,
        @Nullable Fraction apart,
        boolean close,
        Map<PartyCode, Result> alone,
        List<Given> given,
        int abstained) {}
