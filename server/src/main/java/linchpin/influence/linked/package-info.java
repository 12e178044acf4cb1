/** Talks and stories told, on the thread of the matter that they moved: each for those who read them, and how many for everybody else. */
@ApplicationModule(allowedDependencies = {"influence", "matters", "matters :: merging", "people", "platform", "ui"})
@NullMarked
package linchpin.influence.linked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
