package linchpin.analysis.tally.decision;

import linchpin.analysis.tally.exact.Fraction;

/**
 * What one option is worth by one criterion.
 *
 * @param option its id
 * @param criterion its id
 * @param mark on the criterion's scale
 */
public record Mark(String option, String criterion, Fraction mark) {}
