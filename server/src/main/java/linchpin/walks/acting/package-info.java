/** What people do with walks from outside their pages, such as in the demonstration: the same deeds, under the same rules. */
@NamedInterface("acting")
@NullMarked
package linchpin.walks.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
