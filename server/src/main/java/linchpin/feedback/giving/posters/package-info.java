/** Posters that lead people to the form. */
@NullMarked
package linchpin.feedback.giving.posters;

import org.jspecify.annotations.NullMarked;
