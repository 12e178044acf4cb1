/**
 * What patients were told at the start, and what happened: two columns of one row. What was told is written down once; what happened, whether
 * patients call it kept, and corrections stand beside it, each with who said it and when.
 */
@ApplicationModule(
        allowedDependencies = {"people", "platform", "proposals", "proposals :: acting", "proposals :: outcomes", "ui"})
@NullMarked
package linchpin.proposals.promised;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
