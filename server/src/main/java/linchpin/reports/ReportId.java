package linchpin.reports;

import java.util.UUID;
import linchpin.platform.Id;

/** Names the report of a quarter. */
public record ReportId(UUID id) implements Id {}
