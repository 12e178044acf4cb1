package linchpin.returns.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LinchpinTest
class ArrangingIntegrationTests {

    private static final String PATH = "/returns/arrange/inpatient";

    @Autowired
    World world;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

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
                .contains(
                        "The whole organisation (" + trust.name() + ")", "Ash ward", "name=\"place-" + ash.id() + "\"")
                .doesNotContain("checked=\"checked\"");
    }

    @Test
    void keepsWhatWasChosenAndCutsWhatIsTooLong() throws Exception {
        arrange("place-" + ash.id(), "on", "site-" + ash.id(), "x".repeat(60), "parentName", " An ICB ");
        assertThat(World.in(trust.id(), () -> units.of("inpatient")))
                .containsExactly(new Unit("inpatient", ash.id(), "x".repeat(20), "", ""));
        assertThat(World.in(trust.id(), () -> units.parent()).parentName()).isEqualTo("An ICB");
        assertThat(page()).contains("An ICB", "x".repeat(20)).doesNotContain("x".repeat(21));
    }

    /** A form that somebody changed brings in neither a strange place nor a mode that is not collected. */
    @Test
    void takesNoPlaceAndNoModeThatItDidNotOffer() {
        var elsewhere = world.ward(world.organisation(), "Ash ward");
        arrange("place-" + elsewhere.id(), "on", "mode-paper", "carrier-pigeon");
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
                        ReturnRefused.class,
                        refused -> assertThat(refused.getBody().getDetail())
                                .contains("Ask somebody who may read about all of it"));
        assertThat(browser.get().uri("/returns/arrange/astrology").with(World.signedIn(analyst)))
                .hasStatus(404);
    }

    private void arrange(String... fields) {
        var request = browser.post().uri(PATH).with(World.signedIn(analyst)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String page() throws Exception {
        var answer = browser.get().uri(PATH).with(World.signedIn(analyst)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
