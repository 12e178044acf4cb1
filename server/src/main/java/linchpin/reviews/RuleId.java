package linchpin.reviews;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a rule. */
public record RuleId(UUID id) implements Id {}
