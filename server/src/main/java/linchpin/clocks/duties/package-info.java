/** What is to be done by when, and by whose word: laws as dated data with their sources, and what an organisation set itself; and how days are counted. */
@ApplicationModule(allowedDependencies = {"organisation :: days", "people", "platform", "ui"})
@NullMarked
package linchpin.clocks.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
