package linchpin.people.arranging.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import linchpin.organisation.Places;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeopleTest
class PlacesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Places places;

    World.Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    @Test
    void addsAPlaceUnderAnother() {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var answer = post("/places")
                .param("name", "Bay <3>")
                .param("kind", "team")
                .param("under", ward.id().toString());
        assertThat(answer).hasRedirectedUrl("/places");
        assertThat(get("/places"))
                .bodyText()
                .contains(
                        "Bay &lt;3&gt;",
                        "/give/" + administrator.organisation().code() + "/ward-7",
                        "/posters/ward-7.pdf");
        assertThat(World.as(administrator, () -> places.withCode("bay-3"))
                        .orElseThrow()
                        .parent())
                .isEqualTo(ward);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        assertThat(post("/places").param("name", "Ward 9").param("kind", ""))
                .hasStatus(400)
                .bodyText()
                .contains("value=\"Ward 9\"", "Choose what kind of place it is");
        assertThat(post("/places").param("name", " ").param("kind", "ward"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the name of the place");
    }

    @Test
    void renamesAPlaceAndKeepsTheCodeOnItsPosters() {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        assertThat(post("/places/" + ward.id() + "/name").param("name", "Bluebell"))
                .hasRedirectedUrl("/places");
        assertThat(World.as(administrator, () -> places.with(ward)).orElseThrow())
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Bluebell");
                    assertThat(place.code()).isEqualTo("ward-7");
                });
    }

    @Test
    void closesAPlaceAndOpensItAgain() {
        var ward = world.ward(administrator.organisation(), "Ward 7");
        assertThat(get("/places/" + ward.id())).bodyText().contains("What closing means");
        assertThat(post("/places/" + ward.id() + "/close")).hasStatus(302);
        assertThat(World.as(administrator, () -> places.open())).isEmpty();
        assertThat(post("/places/" + ward.id() + "/open")).hasStatus(302);
        assertThat(World.as(administrator, () -> places.open())).hasSize(1);
    }

    @Test
    void addsSeveralAfterShowingThemAndOnlyOnce() {
        var lines = "Medicine > Stroke service > Ward 7\nMedicine > Ward 8";
        assertThat(post("/places/several").param("lines", lines))
                .hasStatusOk()
                .bodyText()
                .contains("Add 4 places");
        assertThat(World.as(administrator, () -> places.all())).isEmpty();
        for (var n = 0; n < 2; n++) {
            assertThat(post("/places/several/add").param("lines", lines)).hasRedirectedUrl("/places");
            assertThat(World.as(administrator, () -> places.all())).hasSize(4);
        }
        assertThat(post("/places/several").param("lines", "a > > b"))
                .hasStatus(400)
                .bodyText()
                .contains("a &gt; &gt; b");
    }

    @Test
    void addsNothingOfLinesThatCannotBeUnderstoodOrKept() {
        for (var path : List.of("/places/several", "/places/several/add")) {
            assertThat(post(path).param("lines", "Medicine > Ward\u0000 7"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("a hidden character", "Medicine &gt; Ward 7");
            assertThat(post(path).param("lines", "Medicine > > Ward 7"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("is missing or too long", "Medicine &gt; &gt; Ward 7");
            assertThat(post(path)).hasStatus(400).bodyText().contains("Enter between 1 and 2000 lines");
        }
        assertThat(World.as(administrator, () -> places.all())).isEmpty();
    }

    @Test
    void goesBackToTheLinesToChangeThem() {
        assertThat(post("/places/several/add").param("lines", "Ward 7").param("change", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Show what will be added", "Ward 7</textarea>");
        assertThat(World.as(administrator, () -> places.all())).isEmpty();
    }

    @Test
    void showsTheNextStepsAfterSetUp() {
        assertThat(get("/places?welcome=")).bodyText().contains("Three steps from here");
        assertThat(get("/places")).bodyText().doesNotContain("Three steps from here");
    }

    @Test
    void neitherShowsNorTouchesAnotherOrganisationsPlace() {
        var foreign = world.ward(world.organisation(), "Secret ward");
        assertThat(get("/places/" + foreign.id())).hasStatus(404);
        assertThat(post("/places/" + foreign.id() + "/name").param("name", "Mine"))
                .hasStatus(404);
        assertThat(post("/places/" + foreign.id() + "/close")).hasStatus(404);
        assertThat(post("/places")
                        .param("name", "Below")
                        .param("kind", "ward")
                        .param("under", foreign.id().toString()))
                .hasStatus(404);
        assertThat(get("/places")).bodyText().doesNotContain("Secret ward");
    }

    @Test
    void isShutToRolesThatDoNotArrangePlaces() {
        var analyst = world.person(administrator.organisation(), Role.ANALYST);
        assertThat(browser.get().uri("/places").with(World.signedIn(analyst))).hasStatus(403);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String path) {
        return browser.get().uri(path).with(World.signedIn(administrator));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).with(World.signedIn(administrator)).with(csrf());
    }
}
