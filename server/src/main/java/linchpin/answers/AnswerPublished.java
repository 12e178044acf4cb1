package linchpin.answers;

import linchpin.organisation.OrganisationId;
import linchpin.proposals.MatterId;

/** An answer, or a new version of one, was approved and is public. */
record AnswerPublished(OrganisationId organisation, MatterId matter, AnswerId answer, int version) {}
