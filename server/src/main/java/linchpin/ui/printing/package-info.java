/** Posters, put on paper: one press for everybody who has something to hang on a wall. */
@NamedInterface("printing")
@NullMarked
package linchpin.ui.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
