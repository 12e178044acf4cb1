package linchpin.rounds;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a round. */
public record RoundId(UUID id) implements Id {}
