/**
 * Somebody is away: what would stop without them, and who sees to their promises meanwhile. Who covers is asked for each promise and may say no,
 * as for every promise that is handed over; nobody promises in another's name.
 */
@ApplicationModule(
        allowedDependencies = {"actions", "actions :: away", "actions.overview", "matters", "people", "platform", "ui"})
@NullMarked
package linchpin.actions.covering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
