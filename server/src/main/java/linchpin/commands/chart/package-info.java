/** {@code ./linchpin chart}: a file of series in, their limits and point types out. Needs no server and no database. */
@ApplicationModule(allowedDependencies = {"commands", "commands :: files", "tables", "tables :: writing"})
@NullMarked
package linchpin.commands.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
