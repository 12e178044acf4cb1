/** Puts pages on paper: tagged, with their font, their charts and their language, as PDF/UA asks. */
@NamedInterface("print")
@NullMarked
package linchpin.ui.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
