package linchpin.organisation;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a local health economy: the organisations that serve the same people. */
public record EconomyId(UUID id) implements Id {}
