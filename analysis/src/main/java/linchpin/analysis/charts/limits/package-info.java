/** Centres and limits of each kind of chart, as published. */
@NullMarked
package linchpin.analysis.charts.limits;

import org.jspecify.annotations.NullMarked;
