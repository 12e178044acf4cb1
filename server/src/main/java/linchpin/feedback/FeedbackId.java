package linchpin.feedback;

import java.util.UUID;
import linchpin.platform.Id;

/** Names one feedback: one time somebody spoke. */
public record FeedbackId(UUID id) implements Id {}
