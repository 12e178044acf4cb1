/** {@code ./linchpin chart}: a file of series in, their limits and point types out. Needs no server and no database. */
@NamedInterface("chart")
@NullMarked
package linchpin.commands.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
