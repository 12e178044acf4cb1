package linchpin.figures;

import java.time.YearMonth;

/** How many spoke in a month. */
public record MonthCount(YearMonth month, Count count) {}
