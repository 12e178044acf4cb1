/**
 * * Matters: what several people raised, gathered so that it can be acted on and answered once for all of them. It shows the whole
 * thread on one page, and knows nothing of the actions and answers that modules further down put there; proposals, co-design and the
 * stage at which patients came in will stand here too.
 */
@ApplicationModule(allowedDependencies = {"feedback", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
