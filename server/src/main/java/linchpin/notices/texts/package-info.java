/** How long a text message is, for whoever writes one. */
@NamedInterface("texts")
@NullMarked
package linchpin.notices.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
