/**
 * A forgotten password: the link that is mailed, or that somebody who arranges people, or the person who runs the product, has made, the new
 * password that it leads to, and who is told of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "commands",
            "history",
            "organisation",
            "people",
            "people :: mailing",
            "people.acts",
            "people.signin",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.people.forgotten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
