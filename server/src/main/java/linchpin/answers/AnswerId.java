package linchpin.answers;

import java.util.UUID;
import linchpin.platform.Id;

/** Names an answer, through all its versions. */
public record AnswerId(UUID id) implements Id {}
