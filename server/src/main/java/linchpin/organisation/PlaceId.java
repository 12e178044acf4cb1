package linchpin.organisation;

import java.util.UUID;
import linchpin.platform.Id;

/** Names a place of an organisation: a division, site, service, ward or team. */
public record PlaceId(UUID id) implements Id {}
