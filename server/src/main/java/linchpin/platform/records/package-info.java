/**
 * Reads what the database answers as records. Knows columns and parts by their names; it refuses to know what they mean, and whose rows are asked for.
 */
@NullMarked
package linchpin.platform.records;

import org.jspecify.annotations.NullMarked;
