package linchpin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts.Named;
import linchpin.support.Repairs;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PeopleTest
class AccountsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Repairs repairs;

    @Autowired
    TestTime time;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = world.organisation();
    }

    private List<AccountId> whoMay(Permission permission) {
        return World.in(organisation.id(), () -> accounts.whoMay(permission)).stream()
                .map(Named::id)
                .toList();
    }

    @Test
    void keepNoPasswordInClear() {
        var person = world.person(organisation, Role.ANALYST);
        var stored = World.in(
                organisation.id(),
                () -> transactions.execute(_ -> jdbc.sql("select a::text from people.account a where id = :id")
                        .param("id", person.account().id())
                        .query(String.class)
                        .single()));
        assertThat(stored).contains("$argon2id$").doesNotContain(World.PASSWORD);
    }

    @Test
    void haveOneAddressEachHoweverItIsWritten() {
        var person = world.person(organisation, Role.ANALYST);
        var written = " " + person.email().toUpperCase(Locale.ROOT);
        assertThatThrownBy(() -> World.in(organisation.id(), () -> accounts.open(written, "Somebody else", null)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(World.in(organisation.id(), () -> accounts.withAddress(written)))
                .contains(person.account());
    }

    /** Attack #17: an account that somebody made in one organisation kept the owner of its address out of every other. */
    @Test
    void takeNoAddressAwayFromAnotherOrganisation() {
        var squatter = world.person(world.organisation(), Role.ANALYST);
        var owner = world.person(organisation, squatter.email(), Role.CHAMPION);
        assertThat(World.in(organisation.id(), () -> accounts.withAddress(owner.email())))
                .contains(owner.account())
                .isNotEqualTo(World.in(squatter.organisation().id(), () -> accounts.withAddress(owner.email())));
    }

    @Test
    void haveOneHashForOnePasswordOfOneAddressAndAnotherForAnotherAddress() {
        assertThat(accounts.hashed(" Ada@example.org", World.PASSWORD))
                .isEqualTo(accounts.hashed("ada@example.org ", World.PASSWORD))
                .isNotEqualTo(accounts.hashed("eve@example.org", World.PASSWORD));
    }

    @Test
    void thatWereStoppedAreNobodysAnyMore() {
        var person = world.person(organisation, Role.ADMINISTRATOR);
        assertThat(whoMay(Permission.ARRANGE_PEOPLE)).containsExactly(person.account());
        repairs.make("update people.account set stopped_at = now() where id = '"
                + person.account().id() + "'");
        assertThat(World.in(organisation.id(), () -> accounts.withAddress(person.email())))
                .isEmpty();
        assertThat(accounts.everywhere(person.email())).isEmpty();
        assertThat(whoMay(Permission.ARRANGE_PEOPLE)).isEmpty();
        assertThat(World.in(organisation.id(), accounts::namesOfStaff)).isEmpty();
    }

    @Test
    void mayWhatTheirRolesOfTodayMay() {
        var person = world.person(organisation);
        var until = LocalDate.of(2026, 3, 31);
        time.at(
                "2026-03-01T12:00:00Z",
                () -> World.as(person, () -> {
                    accounts.give(person.account(), Role.ADMINISTRATOR, null, until);
                    return true;
                }));
        assertThat(time.at("2026-02-28T12:00:00Z", () -> whoMay(Permission.IMPORT)))
                .isEmpty();
        assertThat(time.at("2026-03-31T12:00:00Z", () -> whoMay(Permission.IMPORT)))
                .containsExactly(person.account());
        assertThat(time.at("2026-04-01T12:00:00Z", () -> whoMay(Permission.IMPORT)))
                .isEmpty();
        assertThat(time.at("2026-03-15T12:00:00Z", () -> whoMay(Permission.SEE_GIVER)))
                .isEmpty();
    }

    @Test
    void mayInAnOrganisationNothingOfWhatTheyMayElsewhere() {
        var elsewhere = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(whoMay(Permission.ARRANGE_PEOPLE)).isEmpty();
        var here = world.alsoAt(organisation, elsewhere, Role.ANALYST);
        assertThat(whoMay(Permission.ARRANGE_PEOPLE)).isEmpty();
        assertThat(whoMay(Permission.MAKE_RETURN)).containsExactly(here.account());
        assertThat(World.as(here, () -> accounts.whoMay(Permission.ARRANGE_PEOPLE)))
                .as("asked by themselves, who may see their own roles everywhere")
                .isEmpty();
    }

    @Test
    void areListedOnceHoweverManyRolesAllowIt() {
        var person = world.person(organisation, Role.LINE_MANAGER, Role.ADMINISTRATOR);
        assertThat(whoMay(Permission.ARRANGE_PEOPLE)).containsExactly(person.account());
    }

    @Test
    void ofPatientLeadersAreNotThoseOfStaff() {
        var leader = world.person(organisation, Role.PATIENT_LEADER);
        var nurse = world.person(organisation, Role.END_USER);
        var names = World.in(organisation.id(), () -> accounts.names(Set.of(leader.account(), nurse.account())));
        assertThat(World.in(organisation.id(), accounts::namesOfStaff)).containsExactly(names.get(nurse.account()));
    }

    @Test
    void areKnownByNameWhereTheyHoldOrHeldARole() {
        var person = world.person(organisation, Role.ANALYST);
        repairs.make("update people.role_held set ended_at = now() where org_id = '"
                + organisation.id().id() + "'");
        assertThat(World.in(organisation.id(), () -> accounts.names(Set.of(person.account()))))
                .containsKey(person.account());
        var stranger = world.organisation();
        assertThat(World.in(stranger.id(), () -> accounts.names(Set.of(person.account()))))
                .isEmpty();
        assertThat(World.in(organisation.id(), () -> accounts.of(Set.of(UUID.randomUUID()))))
                .isEmpty();
        assertThat(accounts.names(Set.of())).isEmpty();
    }
}
