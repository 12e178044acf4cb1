package linchpin.demo.cast;

import java.util.Map;
import linchpin.organisation.EconomyId;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Organisations;
import linchpin.organisation.Setting;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds a fictional organisation with its places, and gives everybody their role in it. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class FoundTrust {

    private final Organisations organisations;
    private final DemoPlaces places;
    private final DemoPeople people;
    private final OrganisationSettings settings;

    FoundTrust(Organisations organisations, DemoPlaces places, DemoPeople people, OrganisationSettings settings) {
        this.settings = settings;
        this.organisations = organisations;
        this.places = places;
        this.people = people;
    }

    /** @param id which is in scope */
    public Cast found(FictionalTrust trust, OrganisationId id, EconomyId economy, Map<Role, AccountId> accounts) {
        organisations.found(id, new NewOrganisation(trust.code(), trust.name(), trust.kind(), economy));
        people.give(accounts);
        trust.places().forEach(places::open);
        // Numbers that are kept for plays (Ofcom): nobody answers them.
        settings.set(Setting.CONTACT, "Patient experience team (fictional), 01632 960100");
        settings.set(Setting.COMPLAINTS, "PALS (fictional), 01632 960101, or ask any member of staff");
        return new Cast(organisations.with(id).orElseThrow(), accounts);
    }
}
