package linchpin.people;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a person's account. */
public record AccountId(UUID id) implements Id {}
