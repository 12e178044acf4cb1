/**
 * What is kept to go back to a moment with, as files: copies of all that a server has, and its log since without a gap. It knows what they
 * are called and when they are whole, and no server.
 */
@ApplicationModule(allowedDependencies = {"backup.archive"})
@NullMarked
package linchpin.backup.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
