/** When something that was claimed counts as confirmed, and after how long people are asked again: the organisation's own, as dated data. */
@ApplicationModule(allowedDependencies = {"history", "organisation", "people", "platform", "ui"})
@NullMarked
package linchpin.answers.confirming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
