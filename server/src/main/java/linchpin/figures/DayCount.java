package linchpin.figures;

import java.time.LocalDate;

/**
 * How much was said on a day.
 *
 * @param total all of it
 * @param answers to the Friends and Family question
 * @param good of those, very good or good
 */
public record DayCount(LocalDate day, long total, long answers, long good) {}
