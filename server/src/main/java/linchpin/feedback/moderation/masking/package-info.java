/** What the machine would mask, each with its kind and a reason; a person decides. */
@NullMarked
package linchpin.feedback.moderation.masking;

import org.jspecify.annotations.NullMarked;
