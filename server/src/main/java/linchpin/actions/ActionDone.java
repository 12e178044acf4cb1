package linchpin.actions;

import linchpin.organisation.OrganisationId;
import linchpin.proposals.MatterId;

/** An action is claimed to be done. Whether it changed anything, those who raised the matter say. */
public record ActionDone(OrganisationId organisation, MatterId matter, ActionId action) {}
