/** Doing one thing with many pieces of feedback at once: each module offers what it can do, and the log gathers the offers on one page. */
@NamedInterface("many")
@NullMarked
package linchpin.feedback.many;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
