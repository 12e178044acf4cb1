/** The list of clocks, what is due next first, several met at once, and the file for the yearly count. */
@ApplicationModule(allowedDependencies = {"clocks", "clocks.duties", "people", "platform", "tables :: writing", "ui"})
@NullMarked
package linchpin.clocks.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
