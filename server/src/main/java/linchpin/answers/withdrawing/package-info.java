/**
 * Taking a published answer back: off every page at once, with a reason that everybody reads in its place. What it said stays inside, and the
 * matter goes back to whoever wrote it.
 */
@ApplicationModule(allowedDependencies = {"answers", "history", "matters", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.answers.withdrawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
