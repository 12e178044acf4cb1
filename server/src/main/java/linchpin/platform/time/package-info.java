/** The one clock. Knows moments and zones; it refuses to know whose days are meant. */
@NullMarked
package linchpin.platform.time;

import org.jspecify.annotations.NullMarked;
