package linchpin.influence;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a talk that somebody logged. */
public record TalkId(UUID id) implements Id {}
