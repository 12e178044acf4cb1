/** Rows out of a database into a backup, and out of a backup into an empty database, with proof that they are the same. */
@ApplicationModule(allowedDependencies = {"backup.archive", "platform", "platform :: whole"})
@NullMarked
package linchpin.backup.copying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
