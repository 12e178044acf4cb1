package linchpin.feedback;

import linchpin.organisation.OrganisationId;

/** Somebody spoke, and it was logged. Carries no words: those stay in the log. */
record FeedbackReceived(OrganisationId organisation, FeedbackId feedback) {}
