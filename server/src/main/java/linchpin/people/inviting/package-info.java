/** Inviting somebody by link, for whoever does it in another way than on its page. */
@NamedInterface("inviting")
@NullMarked
package linchpin.people.inviting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
