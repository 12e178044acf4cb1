/** Reads delimited text: how its letters are written, what separates its cells, and its rows. */
@NullMarked
package linchpin.tables.delimited;

import org.jspecify.annotations.NullMarked;
