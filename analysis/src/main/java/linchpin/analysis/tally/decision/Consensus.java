package linchpin.analysis.tally.decision;

/**
 * What a group agreed on after marking alone; it stands in place of the mean of their marks.
 *
 * @param group its id
 * @param mark the one agreed on
 * @param reason why, for whoever reads it
 */
public record Consensus(String group, Mark mark, String reason) {}
