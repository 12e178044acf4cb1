/**
 * What the product promises of itself, and how each promise was tried last: the tests and the harness of attacks write what came out beside the
 * build, and anybody may read it here.
 */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package linchpin.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
