package linchpin.matters;

import linchpin.organisation.OrganisationId;

/** Somebody opened a matter. */
record MatterOpened(OrganisationId organisation, MatterId matter) {}
