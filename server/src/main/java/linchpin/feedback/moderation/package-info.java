/**
 * A person checks what may be quoted and masks what must not be seen, with a reason that the giver reads and may object to. What was
 * received stays sealed underneath.
 */
@NullMarked
package linchpin.feedback.moderation;

import org.jspecify.annotations.NullMarked;
