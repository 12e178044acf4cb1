/**
 * What the commissioner of a local health economy sees of the reviews of the providers in it: how many, about what, at which kind of place, and no
 * word of anybody. A provider sees here what is told of it, and nobody is ranked.
 */
@ApplicationModule(allowedDependencies = {"meaning", "organisation", "people", "platform", "reviews", "ui"})
@NullMarked
package linchpin.reviews.commissioned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
