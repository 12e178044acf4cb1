/**
 * What a proposal says: raising one, changing it in versions that nobody loses a word by, and two versions beside each other. The merge and the
 * marks stand on one small search for what two texts have in common: both need it, by lines and by words, and no library beside it.
 */
@ApplicationModule(
        allowedDependencies = {"matters", "organisation", "people", "platform", "proposals", "proposals.alike", "ui"})
@NullMarked
package linchpin.proposals.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
