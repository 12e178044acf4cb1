/** Words that their givers agree to have quoted and that nobody has checked: for a moderator to read, and to clear many at once. */
@NullMarked
package linchpin.feedback.moderation.clearing;

import org.jspecify.annotations.NullMarked;
