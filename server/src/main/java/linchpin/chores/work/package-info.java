/** Who is to do what when, as all nodes see it in the one table: written, read, and its failures put into words. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package linchpin.chores.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
