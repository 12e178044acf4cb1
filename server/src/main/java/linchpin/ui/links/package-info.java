/** Links that leave the screen: on paper, in a feed, in a message. */
@NamedInterface("links")
@NullMarked
package linchpin.ui.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
