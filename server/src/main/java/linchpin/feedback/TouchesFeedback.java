package linchpin.feedback;

import java.util.Set;

/**
 * Something after which it may be otherwise whether these feedback may be quoted, with what words, or what they are about. Told within the
 * transaction, so that whoever keeps a copy changes it with them, or nothing changes at all.
 */
public interface TouchesFeedback {

    Set<FeedbackId> feedback();
}
