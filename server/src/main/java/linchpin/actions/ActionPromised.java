package linchpin.actions;

import linchpin.matters.MatterId;
import linchpin.organisation.OrganisationId;

/** Somebody promised an action. */
record ActionPromised(OrganisationId organisation, MatterId matter, ActionId action) {}
