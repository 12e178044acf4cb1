/** The door for whoever tells of some time what was promised, done, answered and not done, as the public record has it. */
@NamedInterface("quarterly")
@NullMarked
package linchpin.answers.quarterly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
