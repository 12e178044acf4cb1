package linchpin.analysis.tally.decision;

/**
 * Without so many of a group there is no decision.
 *
 * @param group its id
 * @param votes how many of its members must have a ballot that counts
 */
public record Quorum(String group, int votes) {}
