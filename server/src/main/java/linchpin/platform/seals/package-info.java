/** What is sealed with the installation's key: words that are kept for a while, and addresses that lead somewhere for a while. */
@NamedInterface("seals")
@NullMarked
package linchpin.platform.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
