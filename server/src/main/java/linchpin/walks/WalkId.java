package linchpin.walks;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a walk. */
public record WalkId(UUID id) implements Id {}
