/** Where anybody with the address says what should be asked, with no account, no script and no cookie; and reads what others said. */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "organisation",
            "organisation :: now",
            "platform",
            "platform :: seals",
            "rounds",
            "ui",
            "ui :: requests"
        })
@NullMarked
package linchpin.rounds.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
