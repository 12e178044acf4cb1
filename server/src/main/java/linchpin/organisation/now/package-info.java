/** What the public can do with an organisation for some time only, shown where people arrive; whoever offers it implements it. */
@NamedInterface("now")
@NullMarked
package linchpin.organisation.now;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
