package linchpin.demo;

import linchpin.demo.cast.Cast;
import linchpin.demo.sayings.DemoGivers;
import linchpin.figures.Counts;
import linchpin.figures.Publishing;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the first page shows is counted when it is first opened: all of it, the quarters that everybody may see, and who spoke. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoNumbers {

    private final Counts counts;
    private final Publishing publishing;
    private final DemoGivers givers;

    DemoNumbers(Counts counts, Publishing publishing, DemoGivers givers) {
        this.counts = counts;
        this.publishing = publishing;
        this.givers = givers;
    }

    void count(Cast cast) {
        counts.recount();
        publishing.all();
        givers.count(cast.who(Role.ADMINISTRATOR));
    }
}
