/**
 * {@code ./linchpin tally}: published decisions in, what they came to out. Needs no server and no database, and believes nothing that the file
 * does not say. The product asks it too, so that nobody is told another result than everybody can work out.
 */
@NamedInterface("tally")
@NullMarked
package linchpin.commands.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
