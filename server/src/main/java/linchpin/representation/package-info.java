/**
 * Who speaks, held against the people an organisation serves. Whom we do not hear is a question for outreach; nothing here says who anybody
 * is. Numbers are counted once for each half-year, and those that are too few to show are not even kept (decision record 0016).
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback :: words",
            "feedback",
            "figures :: room",
            "figures",
            "organisation",
            "people",
            "platform",
            "representation.halfyears",
            "representation.populations",
            "tables :: writing",
            "ui"
        })
@NullMarked
package linchpin.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
