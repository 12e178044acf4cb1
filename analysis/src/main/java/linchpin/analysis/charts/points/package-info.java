/** What a chart is made of: values and counts with their days, in order and in phases. */
@NullMarked
package linchpin.analysis.charts.points;

import org.jspecify.annotations.NullMarked;
