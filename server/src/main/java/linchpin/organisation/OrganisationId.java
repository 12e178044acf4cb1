package linchpin.organisation;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an organisation. */
public record OrganisationId(UUID id) implements Id {}
