/**
 * The file that a backup is: a few lines that anybody may read, and then rows that nobody can without the key. It knows no database: what it
 * holds are names and text.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: whole"})
@NullMarked
package linchpin.backup.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
