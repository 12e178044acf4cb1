package linchpin.demo;

import java.util.Map;
import linchpin.demo.cast.DemoPlaces;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.cast.FoundTrust;
import linchpin.demo.sayings.DemoFeedback;
import linchpin.organisation.EconomyId;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a fictional organisation with all that happened in it, or nothing of it: what is there is whole. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class MakeTrust {

    private final FoundTrust founding;
    private final DemoPlaces places;
    private final DemoFeedback feedback;
    private final TellTrust telling;

    MakeTrust(FoundTrust founding, DemoPlaces places, DemoFeedback feedback, TellTrust telling) {
        this.founding = founding;
        this.places = places;
        this.feedback = feedback;
        this.telling = telling;
    }

    /** @param id which is in scope */
    @Transactional
    public void make(FictionalTrust trust, OrganisationId id, EconomyId economy, Map<Role, AccountId> people) {
        var cast = founding.found(trust, id, economy, people);
        telling.tell(trust, cast, feedback.enter(trust, cast, places.leaves()));
    }
}
