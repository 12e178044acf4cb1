/**
 * The backup of each night, made by itself and brought back for practice into a database that is thrown away, and what of it those see who
 * answer for the installation.
 */
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "backup.archive",
            "backup.copying",
            "backup.moments",
            "chores",
            "organisation",
            "people",
            "platform",
            "platform :: whole",
            "ui"
        })
@NullMarked
package linchpin.backup.nightly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
