/**
 * Searches of the log, and views of what is made from it, that people keep under a name, each their own. It knows addresses and not what
 * they show.
 */
@NamedInterface("kept")
@NullMarked
package linchpin.feedback.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
