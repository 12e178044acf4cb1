/** {@code ./linchpin chart}: a file of series in, their limits and point types out. Needs no server and no database. */
@NamedInterface("file")
@NullMarked
package linchpin.measures.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
