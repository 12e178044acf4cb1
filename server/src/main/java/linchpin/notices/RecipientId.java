package linchpin.notices;

import java.util.UUID;
import linchpin.platform.Id;

/** Somebody who asked to hear by one way, by the id that stands for them. */
public record RecipientId(UUID id) implements Id {}
