package linchpin.history;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an act. Never of a version that holds the time: a giver's hour could name them. */
public record ActId(UUID id) implements Id {}
