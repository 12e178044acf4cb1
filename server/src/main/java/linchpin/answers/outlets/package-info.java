/**
 * Where answers are read besides the public record's own pages, all from that one record: the page of a place, feeds, a block for another
 * website and the screen of a ward.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "answers :: beside",
            "answers.said",
            "answers.withdrawing",
            "matters",
            "organisation",
            "platform",
            "ui",
            "ui :: links",
            "ui :: remembered"
        })
@NullMarked
package linchpin.answers.outlets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
