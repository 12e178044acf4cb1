package linchpin.analysis.tally.decision;

import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that belong together, such as quality.
 *
 * @param id unlike that of any other
 * @param shares of the groups within it, in per cent; a group that is left out has none; null where the decision's hold
 */
public record Domain(String id, @Nullable Map<String, Fraction> shares) {}
