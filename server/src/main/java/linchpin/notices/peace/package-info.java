/** Asked before anything goes to anybody: whether somebody knows a reason to leave them in peace. */
@NamedInterface("peace")
@NullMarked
package linchpin.notices.peace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
