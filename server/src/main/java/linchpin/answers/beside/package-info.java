/** The door for modules further down the thread that show something beside a published answer, in public. */
@NamedInterface("beside")
@NullMarked
package linchpin.answers.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
