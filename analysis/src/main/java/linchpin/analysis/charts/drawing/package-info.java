/**
 * Draws charts and their icons as SVG, with plain shapes and presentation attributes only, so that they work without scripts or styles, in
 * dark and in print. What colour says is said by shape as well.
 */
@NullMarked
package linchpin.analysis.charts.drawing;

import org.jspecify.annotations.NullMarked;
