/** What was ticked in the log, or found by its search, and one thing done with all of it. */
@NullMarked
package linchpin.feedback.log.many;

import org.jspecify.annotations.NullMarked;
