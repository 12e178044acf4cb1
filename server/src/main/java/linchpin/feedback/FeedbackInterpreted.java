package linchpin.feedback;

import java.util.Set;

/** Somebody, or the machine that reads, found anew what these feedback are about. So often that no history could hold it. */
public record FeedbackInterpreted(Set<FeedbackId> feedback) implements TouchesFeedback {}
