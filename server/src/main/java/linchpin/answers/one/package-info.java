/** What can be done about one person's words without a matter, for whoever does it in another way than on its page. */
@NamedInterface("one")
@NullMarked
package linchpin.answers.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
