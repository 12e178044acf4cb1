/** How hard a text is to read, for whoever writes it to others. */
@NamedInterface("plain")
@NullMarked
package linchpin.ui.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
