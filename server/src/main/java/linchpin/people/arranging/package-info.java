/** Arranging places, people and the roles they hold. */
@NullMarked
package linchpin.people.arranging;

import org.jspecify.annotations.NullMarked;
