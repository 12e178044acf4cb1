package linchpin.clocks;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a clock: a duty that runs for one thing. */
public record ClockId(UUID id) implements Id {}
