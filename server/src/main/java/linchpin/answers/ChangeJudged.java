package linchpin.answers;

import linchpin.organisation.OrganisationId;
import linchpin.proposals.MatterId;

/** Somebody who raised a matter, or a patient leader, said whether it changed. */
record ChangeJudged(OrganisationId organisation, MatterId matter, AnswerId answer) {}
