package linchpin.feedback;

import java.util.Set;

/**
 * Something about these feedback changed that may bear on whether they may be quoted, with what words, what they are about or what came
 * of them. Told as part of the transaction, so that whoever keeps a copy changes it with them, or nothing changes at all.
 */
public record FeedbackChanged(Set<FeedbackId> feedback) {}
