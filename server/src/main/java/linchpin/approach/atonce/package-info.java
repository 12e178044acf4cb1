/** The door for whoever keeps the clock, and asks by a carrier of their own. */
@NamedInterface("atonce")
@NullMarked
package linchpin.approach.atonce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
