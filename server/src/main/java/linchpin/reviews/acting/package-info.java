/**
 * What people do with reviews from outside their pages, such as in the demonstration: the same deeds, under the same rules. Only the doors stand
 * here; what does it lies in the rooms.
 */
@NamedInterface("acting")
@NullMarked
package linchpin.reviews.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
