package linchpin.reviews;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a review. */
public record ReviewId(UUID id) implements Id {}
