/** What an import being undone asks and tells the modules further down the thread: what people worked with, and what is gone. */
@NamedInterface("removal")
@NullMarked
package linchpin.feedback.removal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
