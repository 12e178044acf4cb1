package linchpin.proposals.codesign;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a co-design session. */
public record CodesignId(UUID id) implements Id {}
