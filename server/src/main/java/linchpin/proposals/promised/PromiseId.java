package linchpin.proposals.promised;

import java.util.UUID;
import linchpin.platform.Id;

/** Names something that patients were told in a proposal. */
public record PromiseId(UUID id) implements Id {}
