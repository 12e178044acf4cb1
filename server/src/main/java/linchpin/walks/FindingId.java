package linchpin.walks;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a finding. */
public record FindingId(UUID id) implements Id {}
