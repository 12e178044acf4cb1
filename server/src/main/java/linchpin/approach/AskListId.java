package linchpin.approach;

import java.util.UUID;
import linchpin.platform.Id;

/** A list of people who are asked, of one day. */
public record AskListId(UUID id) implements Id {}
