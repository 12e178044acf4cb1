/** How pages look: the frame around each, form components, problems and style sheets. No word of health care in it. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: committed", "platform :: waiting"})
@NullMarked
package linchpin.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
