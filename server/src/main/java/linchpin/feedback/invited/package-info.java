/** Who asked a giver to say something, declared here for the form, and known by whoever asked. */
@NamedInterface("invited")
@NullMarked
package linchpin.feedback.invited;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
