/** The page of one feedback, and who read it. */
@NullMarked
package linchpin.feedback.log.one;

import org.jspecify.annotations.NullMarked;
