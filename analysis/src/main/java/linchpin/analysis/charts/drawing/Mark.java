package linchpin.analysis.charts.drawing;

import java.time.LocalDate;

/**
 * Something that was changed on a day, to be seen in a chart.
 *
 * @param date of the change
 * @param words such as "Discharge lounge opened"
 */
public record Mark(LocalDate date, String words) {}
