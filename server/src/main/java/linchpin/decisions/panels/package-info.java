/** What a panel agreed on when it talked about its marks, and the prices that a formula marks. Nothing of it is ever changed: the last counts. */
@ApplicationModule(allowedDependencies = {"decisions", "people", "platform"})
@NullMarked
package linchpin.decisions.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
