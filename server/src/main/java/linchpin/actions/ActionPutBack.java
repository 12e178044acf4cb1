package linchpin.actions;

import linchpin.matters.MatterId;
import linchpin.organisation.OrganisationId;

/** A done action went back to its owner, with the clock running. */
record ActionPutBack(OrganisationId organisation, MatterId matter, ActionId action) {}
