/**
 * What worked: changes that those who raised them say are there, with what they took and where their effect is shown, found by theme. A team whose
 * matter is about the same is led there before it begins.
 */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "feedback",
            "matters",
            "matters :: about",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.answers.worked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
