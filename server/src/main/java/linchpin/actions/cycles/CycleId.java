package linchpin.actions.cycles;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a cycle. */
public record CycleId(UUID id) implements Id {}
