package linchpin.notices;

import java.util.UUID;
import linchpin.platform.Id;

/** A notice, by its id. */
public record NoticeId(UUID id) implements Id {}
