package linchpin.clocks;

import java.util.UUID;
import linchpin.platform.Id;

/** Names what a body outside asked for. */
public record RequestId(UUID id) implements Id {}
