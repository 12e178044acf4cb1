package linchpin.actions;

import linchpin.organisation.OrganisationId;
import linchpin.proposals.MatterId;

/** A done action went back to its owner, with the clock running. */
record ActionPutBack(OrganisationId organisation, MatterId matter, ActionId action) {}
