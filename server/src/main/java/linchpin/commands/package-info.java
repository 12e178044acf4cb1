/** How the product is started and told what to do, and how it says in plain words why it cannot. */
@ApplicationModule(allowedDependencies = {"platform", "tables", "tables :: writing"})
@NullMarked
package linchpin.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
