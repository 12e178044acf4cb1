package linchpin.measures.counts;

import java.time.YearMonth;

/** How many spoke in a month. */
public record MonthCount(YearMonth month, Count count) {}
