/**
 * {@code ./linchpin tally}: published decisions in, what they came to out. Needs no server and no database, and believes nothing that the file
 * does not say.
 */
@ApplicationModule(allowedDependencies = {"commands"})
@NullMarked
package linchpin.commands.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
