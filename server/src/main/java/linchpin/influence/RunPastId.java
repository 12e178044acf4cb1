package linchpin.influence;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a question that was put to the leaders. */
public record RunPastId(UUID id) implements Id {}
