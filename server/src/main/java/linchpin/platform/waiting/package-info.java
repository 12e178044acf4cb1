/** Who waits for a page just now, for work that nobody waits for: it lets them go first. */
@NamedInterface("waiting")
@NullMarked
package linchpin.platform.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
