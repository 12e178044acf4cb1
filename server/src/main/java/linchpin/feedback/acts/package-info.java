/** What is done with a feedback, as acts of the history: moderating it, withdrawing it, objecting; and what its giver reads of them. */
@NamedInterface("acts")
@NullMarked
package linchpin.feedback.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
