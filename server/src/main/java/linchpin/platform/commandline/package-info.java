/** How the product is started and told what to do, and how it says in plain words why it cannot. */
@NamedInterface("commandline")
@NullMarked
package linchpin.platform.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
