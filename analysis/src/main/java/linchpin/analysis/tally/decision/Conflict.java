package linchpin.analysis.tally.decision;

import org.jspecify.annotations.Nullable;

/**
 * An interest that keeps a voter out.
 *
 * @param voter who has it
 * @param option over which option; null for the whole decision
 */
public record Conflict(String voter, @Nullable String option) {}
