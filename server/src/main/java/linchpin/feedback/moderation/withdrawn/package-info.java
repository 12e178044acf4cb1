/** Words that their giver took back: gone from all work, and opened by nobody but a moderator who gives a reason, which the giver reads. */
@NullMarked
package linchpin.feedback.moderation.withdrawn;

import org.jspecify.annotations.NullMarked;
