/** The threads of the demonstration, told by the people in them on the days on which they happened. */
@ApplicationModule(
        allowedDependencies = {
            "actions",
            "answers",
            "answers :: one",
            "decisions",
            "decisions :: acting",
            "demo.cast",
            "demo.improving",
            "demo.leading",
            "demo.sayings",
            "feedback",
            "feedback :: helping",
            "feedback :: register",
            "influence",
            "influence :: acting",
            "matters",
            "meaning",
            "notices",
            "notices :: asking",
            "organisation",
            "people",
            "people :: inviting",
            "platform",
            "proposals",
            "proposals :: acting",
            "returns",
            "rounds",
            "rounds :: acting"
        })
@NullMarked
package linchpin.demo.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
