/** The door to what people said: what was received, for the few who may; what is shown, what may be quoted, and what a machine may read. */
@NamedInterface("words")
@NullMarked
package linchpin.feedback.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
