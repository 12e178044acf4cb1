package linchpin.returns.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponse;

@LinchpinTest
class ArrangingIntegrationTests {

    private static final String PATH = "/returns/arrange/inpatient";

    @Autowired
    World world;

    @Autowired
    Units units;

    @Autowired
    CareSettings settings;

    @Autowired
    Places places;

    @Autowired
    Accounts accounts;

    @Autowired
    TestTime time;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private World.Person analyst;
    private PlaceId ash;

    @BeforeEach
    void aTrustWithAWard() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        ash = world.ward(trust, "Ash ward");
    }

    @Test
    void offersEveryPlaceAndTheWholeOrganisation() throws Exception {
        assertThat(page())
                .contains("The whole organisation (" + trust.name() + ")", "Ash ward", "value=\"" + ash.id() + "\"")
                .doesNotContain("checked=\"checked\"");
    }

    @Test
    void keepsWhatWasChosen() throws Exception {
        arrange("place", ash.id().toString(), "site[" + ash.id() + "]", " T1R ", "parentName", " An ICB ");
        assertThat(World.in(trust.id(), () -> units.of("inpatient")))
                .containsExactly(new ReturnUnit("inpatient", ash.id(), "T1R", "", ""));
        assertThat(World.in(trust.id(), () -> units.parent()).parentName()).isEqualTo("An ICB");
        assertThat(page()).contains("An ICB", "value=\"T1R\"", "checked");
    }

    @Test
    void refusesWhatIsTooLongAndLosesNothingOfWhatWasTyped() throws Exception {
        var long101 = "x".repeat(101);
        var answer = post(
                "place",
                ash.id().toString(),
                "site[" + ash.id() + "]",
                "y".repeat(21),
                "two[" + ash.id() + "]",
                long101,
                "parentCode",
                "z".repeat(21),
                "parentName",
                "An ICB");
        assertThat(answer).hasStatus(400);
        assertThat(answer.getResponse().getContentAsString())
                .contains("The site code of Ash ward must have 20 characters or fewer")
                .contains("The second speciality of Ash ward must have 100 characters or fewer")
                .contains("The code must have 20 characters or fewer")
                .contains("y".repeat(21), long101, "z".repeat(21), "value=\"An ICB\"", "checked")
                .contains("href=\"#two[" + ash.id() + "]\"", "id=\"two[" + ash.id() + "]\"");
        assertThat(World.in(trust.id(), () -> units.all()))
                .as("all of it or nothing")
                .isEmpty();
        assertThat(World.in(trust.id(), () -> units.parent()).parentName()).isEmpty();
    }

    /** Nobody who made the product could read what most returns consist of: somebody here asks, and says who told them. */
    @Test
    void confirmsWhatAReturnConsistsOfAndTakesThatBack() {
        var confirm = "/returns/confirm/setting/outpatient";
        var unchecked = "Nobody has checked yet";
        assertThat(get("/returns/arrange/outpatient")).contains(unchecked);
        assertThat(get(confirm)).contains("Each line of it is an organisation", "Ask whoever collects this return");
        assertThat(sent(confirm, "toldBy", " ")).hasStatus(400).bodyText().contains("Enter who told you");
        assertThat(sent(confirm, "toldBy", "Sam Field of our ICB")).hasRedirectedUrl(confirm);
        assertThat(get(confirm)).contains("Told by: Sam Field of our ICB");
        assertThat(get("/returns/arrange/outpatient")).doesNotContain(unchecked);
        assertThat(World.in(
                        world.organisation().id(),
                        () -> settings.now("outpatient").checked()))
                .as("what another organisation confirmed")
                .isFalse();
        assertThat(sent(confirm + "/take-back")).hasRedirectedUrl(confirm);
        assertThat(get("/returns/arrange/outpatient")).contains(unchecked);
        assertThat(World.in(trust.id(), () -> settings.now("inpatient").checked()))
                .isTrue();
    }

    @Test
    void confirmsNothingElse() {
        for (var nothing : java.util.List.of("holidays/2026", "setting/nothing", "moon/2026")) {
            assertThat(browser.get().uri("/returns/confirm/" + nothing).with(World.signedIn(analyst)))
                    .hasStatus(404);
        }
    }

    @Test
    void saysWhereTheBankHolidaysOfAYearAreNotPublished() {
        assertThat(get("/returns")).doesNotContain("Bank holidays");
        time.during(
                "2028-05-03T12:00:00Z",
                () -> assertThat(get("/returns")).contains("Those of 2029 are not known here yet"));
    }

    private String get(String path) {
        return Html.flat(
                Html.of(browser.get().uri(path).with(World.signedIn(analyst)).exchange())
                        .text());
    }

    private MvcTestResult sent(String path, String... parameters) {
        var form = browser.post().uri(path).with(World.signedIn(analyst)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            form = form.param(parameters[i], parameters[i + 1]);
        }
        return form.exchange();
    }

    /** Its feedback of the month counts all the same, so it can be seen and taken off. */
    @Test
    void stillShowsAPlaceThatWasClosedAfterItBecameALine() throws Exception {
        var beech = world.ward(trust, "Beech ward");
        arrange("place", ash.id().toString());
        World.in(trust.id(), () -> {
            places.close(ash, true);
            places.close(beech, true);
            return true;
        });
        assertThat(page()).contains("Ash ward").doesNotContain("Beech ward");
        arrange("place", ash.id().toString());
        assertThat(World.in(trust.id(), () -> units.of("inpatient"))).hasSize(1);
        arrange("parentCode", "QX1");
        assertThat(page()).doesNotContain("Ash ward");
    }

    /** A form that somebody changed brings in neither a strange place nor a mode that is not collected. */
    @Test
    void takesNoPlaceAndNoModeThatItDidNotOffer() {
        var elsewhere = world.ward(world.organisation(), "Ash ward");
        arrange("place", elsewhere.id().toString(), "mode[paper]", "carrier-pigeon");
        assertThat(World.in(trust.id(), () -> units.all())).isEmpty();
    }

    @Test
    void isForWhoeverMayReadAboutTheWhole() {
        var person = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(person.account(), Role.ANALYST, ash, null);
            return true;
        });
        var answer = browser.get().uri(PATH).with(World.signedIn(person)).exchange();
        assertThat(answer).hasStatus(403);
        assertThat(answer.getMvcResult().getResolvedException())
                .isInstanceOfSatisfying(
                        ErrorResponse.class,
                        refused -> assertThat(refused.getBody().getDetail())
                                .contains("Ask somebody whose role is for all of it"));
        assertThat(browser.get().uri("/returns/arrange/astrology").with(World.signedIn(analyst)))
                .hasStatus(404);
    }

    private void arrange(String... fields) {
        assertThat(post(fields)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String... fields) {
        var request = browser.post().uri(PATH).with(World.signedIn(analyst)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private String page() throws Exception {
        var answer = browser.get().uri(PATH).with(World.signedIn(analyst)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
