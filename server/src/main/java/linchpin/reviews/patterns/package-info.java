/**
 * Patterns in what people say: which comments count for a rule, from how many people they come as far as anybody can tell, when so many came
 * within so many days, and how near it was where they did not. Nothing here is kept.
 */
@ApplicationModule(allowedDependencies = {"feedback", "feedback :: words", "meaning", "organisation", "platform", "ui"})
@NullMarked
package linchpin.reviews.patterns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
