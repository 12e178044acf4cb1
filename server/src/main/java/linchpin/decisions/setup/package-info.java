/**
 * Setting a decision up: from a template, in one page that is kept as a draft; read in plain words before it is published; and published, from
 * when on nothing of it changes any more.
 */
@ApplicationModule(
        allowedDependencies = {
            "decisions",
            "decisions.closing",
            "decisions.law",
            "decisions.voters",
            "history",
            "organisation",
            "people",
            "platform",
            "proposals",
            "ui"
        })
@NullMarked
package linchpin.decisions.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
