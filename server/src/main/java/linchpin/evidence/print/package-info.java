/** Puts pages of evidence on paper: tagged, with their font, their charts and their language, as PDF/UA asks. */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package linchpin.evidence.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
