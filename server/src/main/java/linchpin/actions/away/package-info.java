/** Who sees to the work of somebody who is away, for whoever further down has work that nobody hands over one by one. */
@NamedInterface("away")
@NullMarked
package linchpin.actions.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
