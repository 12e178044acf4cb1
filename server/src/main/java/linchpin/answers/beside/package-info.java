/** The door for modules further down the thread that show something beside an answer: in public, and to whoever is about to approve it. */
@NamedInterface("beside")
@NullMarked
package linchpin.answers.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
