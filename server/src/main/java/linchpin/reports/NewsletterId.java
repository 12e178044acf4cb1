package linchpin.reports;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a newsletter. */
public record NewsletterId(UUID id) implements Id {}
