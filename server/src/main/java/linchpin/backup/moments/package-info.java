/**
 * Any moment of the last nights, to go back to: a copy of the embedded database's files now and then, and what its log says was done since,
 * kept a few seconds after it was done. It knows files and log and no table; a PostgreSQL of somebody's own has an archive of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "backup.archive",
            "backup.chain",
            "backup.copying",
            "chores",
            "commands",
            "platform",
            "platform :: whole",
            "ui"
        })
@NullMarked
package linchpin.backup.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
