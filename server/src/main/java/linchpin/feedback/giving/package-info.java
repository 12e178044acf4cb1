/**
 * Telling us: the public form, which needs no account, cookie or script; logging for somebody who told us in another way; the slip with
 * the receipt that both end in; and the posters that lead there.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: acts",
            "feedback :: invited",
            "feedback :: register",
            "feedback :: words",
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
            "ui :: remembered"
        })
@NullMarked
package linchpin.feedback.giving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
