/** {@code ./linchpin read}: a file of comments in, the same file with readings out. Needs no server and no database. */
@ApplicationModule(allowedDependencies = {"commands", "commands :: files", "tables", "tables :: writing"})
@NullMarked
package linchpin.commands.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
