/** PostgreSQL, embedded or one's own: started, migrated, and entered only through a transaction that says whose rows it may see. */
@NullMarked
package linchpin.platform.database;

import org.jspecify.annotations.NullMarked;
