/** Which points are more than chance, by rules that bodies have published. */
@NullMarked
package linchpin.analysis.charts.signals;

import org.jspecify.annotations.NullMarked;
