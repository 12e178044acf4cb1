/** What the machine that reads made of a comment, shown beside the words with its reasons, and how often it is right. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: words",
            "meaning",
            "meaning.teaching",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
