package linchpin.decisions;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a decision. */
public record DecisionId(UUID id) implements Id {}
