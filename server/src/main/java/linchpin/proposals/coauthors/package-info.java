/** Who writes a proposal together: people are asked by name, and named only once they said yes themselves. They may say no, or leave. */
@ApplicationModule(allowedDependencies = {"people", "platform", "proposals", "ui"})
@NullMarked
package linchpin.proposals.coauthors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
