package linchpin.feedback.imports.running;

import java.util.UUID;
import linchpin.platform.Id;

/** Names one import. */
public record ImportId(UUID id) implements Id {}
