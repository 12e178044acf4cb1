package linchpin.proposals;

import linchpin.organisation.OrganisationId;

/** Somebody opened a matter. */
public record MatterOpened(OrganisationId organisation, MatterId matter) {}
