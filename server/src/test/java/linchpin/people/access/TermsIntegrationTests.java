package linchpin.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.access.Terms.Term;
import linchpin.support.Desk;
import linchpin.support.Repairs;
import linchpin.support.TestTime;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Terms begin and end with a day of the organisation they are served in, whatever the day is elsewhere. */
@PeopleTest
class TermsIntegrationTests {

    /** Already July in London and Auckland, still June in New York. */
    private static final String NIGHT = "2026-06-30T23:30:00Z";

    /** July everywhere. */
    private static final String MORNING = "2026-07-01T08:00:00Z";

    private static final LocalDate END_OF_JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    World world;

    @Autowired
    Repairs repairs;

    @Autowired
    TestTime time;

    @Autowired
    Accounts accounts;

    @Autowired
    Terms terms;

    @Autowired
    Endings endings;

    @Autowired
    MockMvcTester browser;

    private Organisation london;
    private Organisation newYork;
    private Person person;
    private Person overThere;

    /** Who serves in two organisations at once, in both until the end of June. */
    @BeforeEach
    void somebodyOfTwoOrganisations() {
        london = world.organisation();
        newYork = world.organisation();
        repairs.make("update organisation.organisation set time_zone = 'America/New_York' where id = '"
                + newYork.id().id() + "'");
        time.at("2026-06-01T12:00:00Z", () -> {
            person = world.person(london);
            overThere = world.alsoAt(newYork, person);
            serve(person, Role.ANALYST, END_OF_JUNE);
            serve(overThere, Role.CHAMPION, END_OF_JUNE);
            return person;
        });
    }

    private void serve(Person who, Role role, LocalDate until) {
        World.in(who.organisation().id(), () -> {
            accounts.give(who.account(), role, null, until);
            return role;
        });
    }

    private String home() {
        return Desk.text(browser.get().uri("/home").with(World.signedIn(person)).exchange());
    }

    @Test
    void endAtMidnightWhereTheyAreServed() {
        assertThat(time.at("2026-06-30T12:00:00Z", () -> terms.running(person.account())))
                .extracting(Term::role)
                .containsExactlyInAnyOrder(Role.ANALYST, Role.CHAMPION);
        assertThat(time.at(NIGHT, () -> terms.running(person.account())))
                .extracting(Term::role)
                .containsExactly(Role.CHAMPION);
        assertThat(time.at(MORNING, () -> terms.running(person.account()))).isEmpty();
    }

    @Test
    void openTheDoorOfTheOrganisationWhereOneStillRuns() {
        assertThat(time.at(NIGHT, this::home)).contains(newYork.name()).doesNotContain(london.name());
    }

    @Test
    void areListedOnOnesOwnPageByTheSameDay() {
        var page = time.at(
                NIGHT,
                () -> Desk.text(
                        browser.get().uri("/me").with(World.signedIn(person)).exchange()));
        assertThat(page)
                .contains(Role.CHAMPION.label(Letterhead.USUAL_LEADER))
                .doesNotContain(Role.ANALYST.label(Letterhead.USUAL_LEADER));
    }

    @Test
    void beginWithADayOfTheOrganisation() {
        var other = world.person(london);
        time.at(NIGHT, () -> {
            World.in(london.id(), () -> {
                accounts.give(other.account(), Role.ANALYST, null, null);
                return true;
            });
            return true;
        });
        assertThat(time.at("2026-06-30T22:30:00Z", () -> terms.running(other.account())))
                .as("half past eleven in London, the evening before")
                .isEmpty();
        assertThat(time.at(NIGHT, () -> terms.running(other.account()))).hasSize(1);
    }

    @Test
    void areOverOnTheirLastDay() {
        time.at(MORNING, () -> {
            assertThat(terms.lastOver(person.account(), london.id().id()))
                    .hasValueSatisfying(over -> assertThat(over.day()).isEqualTo(END_OF_JUNE));
            assertThat(refusal(london)).contains("Analyst at " + london.name() + " ended on 30 June 2026");
            return true;
        });
    }

    @Test
    void endedBySomebodyAreOverOnTheDayThatItWasThere() {
        for (var where : new Organisation[] {london, newYork}) {
            repairs.make("update people.role_held set ended_at = '" + NIGHT + "' where org_id = '"
                    + where.id().id() + "'");
        }
        time.at(MORNING, () -> {
            assertThat(refusal(london)).contains("ended on 1 July 2026");
            assertThat(refusal(newYork)).contains("ended on 30 June 2026");
            return true;
        });
    }

    @Test
    void thatEndedLongAgoAreToldToWhoHasNoneLeftAndToNobodyElse() {
        serve(person, Role.END_USER, null);
        var viewer = World.in(london.id(), () -> time.at("2026-07-15T12:00:00Z", () -> viewer(london)));
        assertThat(World.in(london.id(), () -> time.at("2026-07-15T12:00:00Z", () -> endings.lately(viewer))))
                .contains("Analyst");
        assertThat(World.in(london.id(), () -> time.at("2026-09-15T12:00:00Z", () -> endings.lately(viewer))))
                .isEmpty();
    }

    @Test
    void sayNothingToWhoNeverServed() {
        var nobody = world.person(london).account();
        assertThat(terms.running(nobody)).isEmpty();
        assertThat(terms.lastOver(nobody, null)).isEmpty();
        assertThat(endings.noRoleLeft(nobody, null).getBody().getDetail()).contains("Ask the person who invited you");
    }

    private String refusal(Organisation where) {
        return String.valueOf(
                endings.noRoleLeft(person.account(), where.id().id()).getBody().getDetail());
    }

    private Viewer viewer(Organisation where) {
        return new Viewer(person.account(), "Ada", where.id(), where.name(), Viewer.everywhere(Role.END_USER));
    }
}
