/** What people do with proposals from outside their pages, such as in the demonstration: the same deeds, under the same rules. */
@NamedInterface("acting")
@NullMarked
package linchpin.proposals.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
