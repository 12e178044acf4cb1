package linchpin.demo.cast;

import java.util.Map;
import java.util.Objects;
import linchpin.organisation.EconomyId;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds a fictional organisation with its places, and gives everybody their role in it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class FoundTrust {

    private static final int BEFORE_ANYTHING_WAS_SAID = 731; // days

    private final Organisations organisations;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final DemoClock time;

    FoundTrust(Organisations organisations, DemoPlaces places, DemoPeople people, DemoClock time) {
        this.time = time;
        this.organisations = organisations;
        this.places = places;
        this.people = people;
    }

    /** @param id which is in scope */
    public Cast found(FictionalTrust trust, OrganisationId id, EconomyId economy, Map<Role, AccountId> accounts) {
        time.setBack(BEFORE_ANYTHING_WAS_SAID);
        try {
            return begin(trust, id, economy, accounts);
        } finally {
            time.setBack(0);
        }
    }

    private Cast begin(FictionalTrust trust, OrganisationId id, EconomyId economy, Map<Role, AccountId> accounts) {
        organisations.found(id, new NewOrganisation(trust.code(), trust.name(), trust.kind(), economy));
        trust.places().forEach(places::open);
        var named = places.named();
        var ward = Objects.requireNonNull(named.get(trust.ward()));
        var colleague = people.give(accounts, ward);
        var theirs = named.get(DemoPeople.YOUNG_PLACE);
        if (theirs != null) {
            people.giveYoung(theirs);
        }
        places.signpost();
        return new Cast(organisations.with(id).orElseThrow(), accounts, colleague, named, ward);
    }
}
