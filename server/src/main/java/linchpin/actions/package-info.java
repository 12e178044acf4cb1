/**
 * * Promises: an action has an owner, a due date and a state, and everybody can see when it is late. It hangs on a matter today and may
 * hang on a decision later; when the module decisions stands, this one may use it too, for the patients' share of a decision. What was
 * done is marked on the charts of its place.
 */
@ApplicationModule(allowedDependencies = {"matters", "feedback", "figures", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
