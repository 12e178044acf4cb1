package linchpin.feedback.helping;

import java.util.UUID;
import linchpin.platform.Id;

/** Names one offer to help. */
public record OfferId(UUID id) implements Id {}
