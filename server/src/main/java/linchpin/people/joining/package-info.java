/** Accepting an invitation. */
@NullMarked
package linchpin.people.joining;

import org.jspecify.annotations.NullMarked;
