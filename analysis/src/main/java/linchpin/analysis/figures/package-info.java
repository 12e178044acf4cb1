/**
 * The arithmetic of scores: percentages, intervals, who speaks compared with who could, and what may not be shown because it is too
 * few. Nothing here guesses or ranks by merit, and the rules for small numbers are data.
 */
@NullMarked
package linchpin.analysis.figures;

import org.jspecify.annotations.NullMarked;
