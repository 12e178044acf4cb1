package linchpin.analysis.tally.decision;

import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that options are marked by.
 *
 * @param id unlike that of any other
 * @param domain the id of the domain it belongs to
 * @param weight of the whole, in per cent
 * @param most the top of its scale, which begins at 0
 * @param minimum an option below it never wins; null where there is none
 * @param shares of the groups in it, in per cent; a group that is left out has none; null where the domain's hold
 */
public record Criterion(
        String id,
        String domain,
        Fraction weight,
        Fraction most,
        @Nullable Fraction minimum,
        @Nullable Map<String, Fraction> shares) {}
