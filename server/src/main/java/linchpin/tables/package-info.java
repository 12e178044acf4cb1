/** Reads what people send, CSV and workbooks alike, as rows of cells; finds out how a file is written, and refuses what would harm. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package linchpin.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
