/**
 * The people who work with feedback: accounts, sign-in, the eight roles of the article with their terms, and what each role may do.
 * It offers every page the frame and the home page, and knows nothing of what is shown in them.
 */
@ApplicationModule(
        allowedDependencies = {
            "history",
            "organisation",
            "platform",
            "platform :: pictures",
            "platform :: seals",
            "ui",
            "ui :: requests"
        })
@NullMarked
package linchpin.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
