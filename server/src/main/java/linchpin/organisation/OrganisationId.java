package linchpin.organisation;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an organisation. */
public record OrganisationId(UUID id) implements Id {

    /** @return the id of an organisation about to be founded, so that its scope can be entered first */
    public static OrganisationId fresh() {
        return new OrganisationId(UUID.randomUUID());
    }
}
