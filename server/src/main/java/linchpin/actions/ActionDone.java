package linchpin.actions;

import linchpin.matters.MatterId;
import linchpin.organisation.OrganisationId;

/** An action is claimed to be done. Whether it changed anything, those who raised the matter say. */
public record ActionDone(OrganisationId organisation, MatterId matter, ActionId action) {}
