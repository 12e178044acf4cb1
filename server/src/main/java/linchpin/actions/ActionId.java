package linchpin.actions;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an action. */
public record ActionId(UUID id) implements Id {}
