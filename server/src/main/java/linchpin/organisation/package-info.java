/**
 * The organisations of a local health economy, their places in a hierarchy of any depth, and the reference data that changes with the
 * years: kinds of body, questions, answers. It knows nobody who works there and nothing anybody said.
 */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package linchpin.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
