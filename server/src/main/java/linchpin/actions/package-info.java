/**
 * Promises: an action has an owner, a due date and a state, and everybody can see when it is late. It hangs on a matter today and may
 * hang on a decision later; when the modules decisions and measures stand, this one may use them too, for the patients' share of a
 * decision and the effect on a chart.
 */
@ApplicationModule(allowedDependencies = {"proposals", "feedback", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
