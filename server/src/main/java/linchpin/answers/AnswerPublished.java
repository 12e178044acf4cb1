package linchpin.answers;

import linchpin.matters.MatterId;
import linchpin.organisation.OrganisationId;

/** An answer, or a new version of one, was approved and is public. */
record AnswerPublished(OrganisationId organisation, MatterId matter, AnswerId answer, int version) {}
