/** The arithmetic of scores. Nothing here rounds, ranks or guesses; showing a figure is the caller's business. */
@NullMarked
package linchpin.analysis.figures;

import org.jspecify.annotations.NullMarked;
