package linchpin.influence;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a time that a story was told. */
public record ToldId(UUID id) implements Id {}
