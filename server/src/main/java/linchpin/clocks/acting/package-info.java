/** What people do with clocks from outside their pages, such as in the demonstration: the same deeds, under the same rules. */
@NamedInterface("acting")
@NullMarked
package linchpin.clocks.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
