/**
 * What people move outside votes from outside their pages, such as in the demonstration: the same deeds, under the same rules. Only the doors stand
 * here: rooms are closed to other modules, and what does it lies in one of them.
 */
@NamedInterface("acting")
@NullMarked
package linchpin.influence.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
