/**
 * What people say, from every channel in one register: giving it, importing it, the log, receipts, identity and moderation. It knows
 * neither what a comment is about nor what came of it; modules further down the thread add that to its pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "organisation :: now",
            "people",
            "people :: drafts",
            "platform",
            "platform :: seals",
            "ui",
            "ui :: links",
            "ui :: print",
            "ui :: remembered",
            "ui :: requests"
        })
@NullMarked
package linchpin.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
