/** Which replies wait for somebody: on their home, and all of them on a page. */
@NullMarked
package linchpin.answers.replies.waiting;

import org.jspecify.annotations.NullMarked;
