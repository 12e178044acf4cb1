/**
 * What was done: one act for each deed, written once and never changed, by whom, in which role, about what and why. The words are made when
 * somebody reads them, for that reader. It knows no kind of deed itself: the modules that do them say what they are and how they are told.
 */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package linchpin.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
