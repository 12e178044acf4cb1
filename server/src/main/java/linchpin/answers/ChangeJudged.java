package linchpin.answers;

import linchpin.matters.MatterId;
import linchpin.organisation.OrganisationId;

/** Somebody who raised a matter, or a patient leader, said whether it changed. */
record ChangeJudged(OrganisationId organisation, MatterId matter, AnswerId answer) {}
