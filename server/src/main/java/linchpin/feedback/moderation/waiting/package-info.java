/** Words in which the machine would mask something and is not sure: the longest waiting first, for a moderator to decide on many at once. */
@NullMarked
package linchpin.feedback.moderation.waiting;

import org.jspecify.annotations.NullMarked;
