/** Which of several options get the places there are: those with the most, or a spread over those who vote. */
@NullMarked
package linchpin.analysis.tally.places;

import org.jspecify.annotations.NullMarked;
