package linchpin.matters;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a matter. */
public record MatterId(UUID id) implements Id {}
