package linchpin.representation.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import linchpin.feedback.Givers;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.representation.CountWhoSpoke;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LinchpinTest
class SilenceIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Accounts accounts;

    @Autowired
    Register register;

    @Autowired
    Givers givers;

    @Autowired
    Counts counts;

    @Autowired
    CountWhoSpoke spoke;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private World.Person connector;

    @BeforeEach
    void aTrustWithThreeWards() {
        trust = world.organisation();
        connector = world.person(trust, Role.CONNECTOR);
        var ash = world.ward(trust, "Ash ward");
        var beech = world.ward(trust, "Beech ward");
        world.ward(trust, "Cedar ward");
        Said.said("Kind").at(ash).on(LocalDate.now().minusDays(3)).in(register, trust);
        Said.said("Cold").at(beech).on(LocalDate.now().minusDays(40)).in(register, trust);
    }

    @Test
    void tellsThePlacesNobodyWasHeardFromAndForHowLong() {
        var page = page(connector, "/silence");
        assertThat(page).contains("40 days, last heard on", "Never heard").doesNotContain("Ash ward");
        assertThat(page.indexOf("Cedar ward")).as("never heard comes first").isLessThan(page.indexOf("Beech ward"));
        assertThat(page).contains("/posters/cedar-ward.pdf", "/on-behalf");
        assertThat(page(connector, "/home")).contains("Who is silent", "Cedar ward");
    }

    /** Row 48: silence has a number of days, and beside it as much room for what was told before it. */
    @Test
    void standsWhatWasToldThereLastBesideEachSilentPlace() {
        var page = page(connector, "/silence");
        var beech = page.substring(page.indexOf("Beech ward"));
        assertThat(beech).contains("<p class=\"lp-story__words\" dir=\"auto\">Cold</p>", "Open");
        assertThat(page.substring(page.indexOf("Cedar ward"), page.indexOf("Beech ward")))
                .contains("The room is kept for the first one.")
                .doesNotContain("lp-story");
        var mute = world.ward(trust, "Mute ward");
        Said.said("").at(mute).on(LocalDate.now().minusDays(50)).in(register, trust);
        assertThat(page(connector, "/silence")).contains("Nobody told a story here in the year before.");
    }

    @Test
    void countsAsSilentAfterTheDaysTheOrganisationSets() {
        assertThat(set("60")).isEqualTo(302);
        assertThat(page(connector, "/silence")).doesNotContain("Beech ward").contains("more than 60 days");
        assertThat(set("0")).isEqualTo(400);
        assertThat(set("soon")).isEqualTo(400);
        assertThat(page(world.person(world.organisation(), Role.CONNECTOR), "/silence"))
                .contains("more than 30 days");
    }

    @Test
    void keepsWhatWasTypedWhenItIsNoNumberOfDays() {
        for (var wrong : new String[] {"0", "3651", "soon", ""}) {
            assertThat(browser.post()
                            .uri("/silence/days")
                            .with(World.signedIn(connector))
                            .with(csrf())
                            .param("days", wrong)
                            .exchange())
                    .as(wrong)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Enter a number of days from 1 to 3,650")
                    .contains(wrong.isEmpty() ? "name=\"days\"" : "value=\"" + wrong + "\"");
        }
        assertThat(page(connector, "/silence")).contains("more than 30 days");
    }

    @Test
    void isSetByThoseWhoCanDoSomethingAboutIt() {
        var reader = world.person(trust, Role.END_USER);
        assertThat(page(reader, "/silence")).doesNotContain("/silence/days", "/posters/cedar-ward.pdf");
        assertThat(browser.post()
                        .uri("/silence/days")
                        .with(World.signedIn(reader))
                        .with(csrf())
                        .param("days", "60")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void hearsAPlaceThroughWhatBelongsToIt() {
        var site = world.ward(trust, "Royal");
        var bay = World.in(trust.id(), () -> world.below(site, "Bay 1"));
        assertThat(page(connector, "/silence")).contains("<strong>Royal</strong>");
        Said.said("Kind").at(bay).on(LocalDate.now().minusDays(2)).in(register, trust);
        assertThat(page(connector, "/silence")).doesNotContain("<strong>Royal</strong>", "Bay 1");
    }

    @Test
    void saysSoWhereNobodyIsSilent() {
        var heard = world.organisation();
        var person = world.person(heard, Role.CONNECTOR);
        assertThat(page(person, "/silence")).contains("There is no place here yet that your role covers.");
        assertThat(page(person, "/home"))
                .contains("no place has been named that your role covers")
                .doesNotContain("Every place you read about was heard of");
        Said.said("Kind").at(world.ward(heard, "Ash ward")).on(LocalDate.now()).in(register, heard);
        assertThat(page(person, "/silence"))
                .contains("Somebody has spoken lately about every place that your role covers.");
        assertThat(page(person, "/home")).contains("Every place you read about was heard of in the last 30 days.");
    }

    @Test
    void standsOnTheHomeOfThoseWhoGoAndAskAndOfNobodyElse() {
        assertThat(page(world.person(trust, Role.PATIENT_LEADER), "/home")).doesNotContain("Cedar ward");
        for (var more = 0; more < 6; more++) {
            world.ward(trust, "Quiet ward " + more);
        }
        var home = page(connector, "/home");
        assertThat(home.split("Never heard", -1)).as("the first five").hasSize(5 + 1);
    }

    @Test
    void tellsAPersonOnlyAboutThePlacesTheyReadAbout() {
        var ward = world.ward(trust, "Dale ward");
        var person = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(person.account(), Role.END_USER, ward, null);
            return true;
        });
        assertThat(page(person, "/silence")).contains("Dale ward").doesNotContain("Cedar ward", "Groups");
    }

    /** A group that leaves the list the day after one feedback came would say who gave it. */
    @Test
    void tellsGroupsAsTheyWereCountedAndNeverWhichIsSmall() {
        assertThat(page(connector, "/silence")).contains("Nothing is counted yet.");
        var then = LocalDate.now().minusDays(28).minusMonths(6).withDayOfMonth(9);
        say(40, "female", then);
        say(9, "male", then);
        say(3, "disabled", then);
        count();
        assertThat(page(connector, "/silence"))
                .contains("Sex: Female; Male. At least one of these spoke fewer than 10 times")
                .contains("Disability. Fewer than 10 givers said theirs", "Ethnic group. Fewer than 10");
        say(1, "male", then);
        count();
        assertThat(page(connector, "/silence")).contains("Sex: Female; Male. At least one");
    }

    private void count() {
        World.in(trust.id(), () -> {
            counts.recount();
            spoke.count();
            return true;
        });
    }

    private void say(int times, String band, LocalDate day) {
        for (var i = 0; i < times; i++) {
            var id = Said.said("Said " + i).on(day).in(register, trust);
            World.in(trust.id(), () -> {
                givers.say(id, Map.of(band.equals("disabled") ? "disability" : "sex", band));
                return id;
            });
        }
    }

    private int set(String days) {
        return browser.post()
                .uri("/silence/days")
                .with(World.signedIn(connector))
                .with(csrf())
                .param("days", days)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String page(World.Person person, String path) {
        try {
            return browser.get()
                    .uri(path)
                    .with(World.signedIn(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
