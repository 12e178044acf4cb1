package linchpin.proposals.ideas;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an idea from a session. */
public record IdeaId(UUID id) implements Id {}
