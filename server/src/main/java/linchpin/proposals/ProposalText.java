package linchpin.proposals;

/**
 * What a proposal says.
 *
 * @param change what it would change
 * @param whom for whom
 */
public record ProposalText(String title, String change, String whom) {}
