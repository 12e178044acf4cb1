/** The people an organisation serves, as a source outside tells them: read from a file, and kept as dated sets that never change. */
@ApplicationModule(allowedDependencies = {"feedback", "organisation", "people", "tables", "ui"})
@NullMarked
package linchpin.representation.populations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
