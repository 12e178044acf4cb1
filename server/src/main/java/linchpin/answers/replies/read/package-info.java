/** What is read of replies: by their givers with a receipt, and by everybody where those agree. */
@NullMarked
package linchpin.answers.replies.read;

import org.jspecify.annotations.NullMarked;
