/** What runs by itself, shown to whoever has to see to it that it does. */
@ApplicationModule(allowedDependencies = {"chores", "chores.running", "chores.work", "people", "platform", "ui"})
@NullMarked
package linchpin.chores.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
