/** What a person arranges for themselves: where they work, their name, their password. */
@NullMarked
package linchpin.people.myself;

import org.jspecify.annotations.NullMarked;
