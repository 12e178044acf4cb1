package linchpin.decisions.closing;

import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a party gave an option by a criterion.
 *
 * @param criterion which, from 1
 * @param option which, from 1
 * @param mark on the criterion's scale: the mean of its marks that count, or what stands in their place; null for nothing
 * @param agreed whether something stands in their place
 */
public record Given(
        int criterion,
        int option,
        PartyCode party,
        @Nullable Fraction mark,
        boolean agreed) {}
