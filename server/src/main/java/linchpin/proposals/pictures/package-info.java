/** Drawings and photographs beside the words of a proposal: checked and drawn anew, described for whoever does not see them, and taken away again. */
@ApplicationModule(allowedDependencies = {"people", "platform", "platform :: pictures", "proposals", "ui"})
@NullMarked
package linchpin.proposals.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
