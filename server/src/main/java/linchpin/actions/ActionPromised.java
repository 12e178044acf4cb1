package linchpin.actions;

import linchpin.organisation.OrganisationId;
import linchpin.proposals.MatterId;

/** Somebody promised an action. */
record ActionPromised(OrganisationId organisation, MatterId matter, ActionId action) {}
