package linchpin.proposals;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a proposal. */
public record ProposalId(UUID id) implements Id {}
