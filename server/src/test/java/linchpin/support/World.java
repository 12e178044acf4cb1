package linchpin.support;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import linchpin.organisation.EconomyId;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.access.TestSignIn;
import linchpin.platform.Tenancy;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes organisations, places and people for tests, each fresh, so that tests can share a database. */
@TestComponent
public class World {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Of every person made here. */
    public static final String PASSWORD = "correct horse battery staple";

    private final Organisations organisations;
    private final Places places;
    private final Accounts accounts;

    World(Organisations organisations, Places places, Accounts accounts) {
        this.organisations = organisations;
        this.places = places;
        this.accounts = accounts;
    }

    /** A person with address and account. */
    public record Person(AccountId account, String email, Organisation organisation) {}

    /** @return a fresh organisation of an economy of its own */
    public Organisation organisation() {
        return organisation(organisations.foundEconomy("Economy " + COUNT.incrementAndGet()));
    }

    /** @return a fresh organisation of an economy */
    public Organisation organisation(EconomyId economy) {
        var n = COUNT.incrementAndGet();
        var id = OrganisationId.fresh();
        organisations.found(id, new NewOrganisation("T" + n, "Trust number " + n, "acute", economy));
        return organisations.with(id).orElseThrow();
    }

    /** @return a fresh ward, its code the name in small letters */
    public PlaceId ward(Organisation organisation, String name) {
        return in(organisation.id(), () -> places.open(null, name, "ward", null));
    }

    /** @return a fresh ward of a place, to be called in the scope of its organisation */
    public PlaceId below(PlaceId parent, String name) {
        return places.open(parent, name, "ward", null);
    }

    /** @return a fresh person with these roles in all of the organisation */
    public Person person(Organisation organisation, Role... roles) {
        return person(organisation, "person" + COUNT.incrementAndGet() + "@example.org", roles);
    }

    /** @return somebody with these roles in all of the organisation, who has this address */
    public Person person(Organisation organisation, String email, Role... roles) {
        var hash = accounts.hashed(email, PASSWORD);
        var account = in(organisation.id(), () -> {
            var opened = accounts.open(email, "Person " + COUNT.get(), hash);
            Arrays.stream(roles).forEach(role -> accounts.give(opened, role, null, null));
            return opened;
        });
        return new Person(account, email, organisation);
    }

    /** @return the same person in one more organisation, who signs in once for both */
    public Person alsoAt(Organisation organisation, Person person, Role... roles) {
        var there = person(organisation, person.email(), roles);
        accounts.join(List.of(person.account(), there.account()));
        return there;
    }

    /** Gives a person a role in all of their organisation. */
    public void give(Person person, Role role) {
        in(person.organisation().id(), () -> {
            accounts.give(person.account(), role, null, null);
            return role;
        });
    }

    /** Gives a person a role for a part of their organisation. */
    public void give(Person person, Role role, PlaceId part) {
        in(person.organisation().id(), () -> {
            accounts.give(person.account(), role, part, null);
            return role;
        });
    }

    /** Does something as nobody in particular, in the scope of an organisation. */
    public static <T> T in(OrganisationId organisation, Supplier<T> work) {
        return Tenancy.in(organisation.id(), work);
    }

    /** Does something as this person. */
    public static <T> T as(Person person, Supplier<T> work) {
        UUID organisation = person.organisation().id().id();
        try (var _ =
                Tenancy.enter(Tenancy.Scope.of(organisation, person.account().id()))) {
            return work.get();
        }
    }

    /** Lets a mock request come from this person, signed in. */
    public static RequestPostProcessor signedIn(Person person) {
        return TestSignIn.as(person.account());
    }
}
