package linchpin.people.founding;

import linchpin.commands.Practice;
import org.springframework.stereotype.Component;

/** Sets up whoever starts for practice as anybody is. */
@Component
class PracticeLink implements Practice {

    private final SetUpLinks links;

    PracticeLink(SetUpLinks links) {
        this.links = links;
    }

    @Override
    public String setUpPath() {
        return "/set-up/" + links.further(null);
    }
}
