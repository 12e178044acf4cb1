package linchpin.people.arranging.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.Html;
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
                .hasRedirectedUrl("/places/" + ward.id());
        assertThat(World.as(administrator, () -> places.with(ward)).orElseThrow())
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Bluebell");
                    assertThat(place.code()).isEqualTo("ward-7");
                });
    }

    @Test
    void putsANameAKindAndAPositionBackWithOnePressEach() {
        var division = world.ward(administrator.organisation(), "Medicine");
        var ward = world.ward(administrator.organisation(), "Ward 7");
        var at = "/places/" + ward.id();
        assertThat(post(at + "/name").param("name", "Bluebell")).hasStatus(302);
        assertThat(post(at + "/kind").param("kind", "team")).hasStatus(302);
        assertThat(post(at + "/under").param("under", division.id().toString())).hasStatus(302);
        assertThat(now(ward)).satisfies(place -> {
            assertThat(place.fullName()).isEqualTo("Medicine › Bluebell");
            assertThat(place.kind()).isEqualTo("team");
        });
        var page = Html.of(get(at).exchange());
        assertThat(page.select(".lp-history li").eachText())
                .anySatisfy(line -> assertThat(line).contains("Renamed it from “Ward 7” to “Bluebell”"))
                .anySatisfy(line -> assertThat(line).contains("Moved it from “the top” to “Medicine”"))
                .anySatisfy(line -> assertThat(line).contains("from “Ward” to “Team”"));
        for (var back : page.select("form[action$=/back]").eachAttr("action")) {
            assertThat(post(back)).hasRedirectedUrl(at);
        }
        assertThat(now(ward)).satisfies(place -> {
            assertThat(place.fullName()).isEqualTo("Ward 7");
            assertThat(place.kind()).isEqualTo("ward");
        });
    }

    /** Nothing said about either is moved, so it can be undone. */
    @Test
    void mergesAPlaceIntoAnotherAndPartsThemAgain() {
        var one = world.ward(administrator.organisation(), "Ward 7");
        var other = world.ward(administrator.organisation(), "Ward 8");
        var at = "/places/" + one.id();
        assertThat(post(at + "/merge").param("into", other.id().toString())).hasRedirectedUrl(at);
        assertThat(now(one)).satisfies(place -> {
            assertThat(place.open()).isFalse();
            assertThat(place.parent()).isEqualTo(other);
            assertThat(place.mergedInto()).isEqualTo(other);
        });
        assertThat(get(at)).bodyText().contains("It became part of Ward 8", "Merged it into Ward 8");
        assertThat(post(at + "/open")).hasRedirectedUrl(at);
        assertThat(now(one)).satisfies(place -> {
            assertThat(place.open()).isTrue();
            assertThat(place.parent()).isNull();
            assertThat(place.mergedInto()).isNull();
        });
        assertThat(get(at)).bodyText().contains("Parted it from Ward 8 again");
    }

    /** Two people have the same page open: whoever presses later undoes nothing, and no act is told that was not done. */
    @Test
    void aPressFromAPageThatIsOutOfDateChangesNothing() {
        var one = world.ward(administrator.organisation(), "Ward 7");
        var other = world.ward(administrator.organisation(), "Ward 8");
        var third = world.ward(administrator.organisation(), "Ward 9");
        var at = "/places/" + one.id();
        assertThat(post(at + "/open")).hasRedirectedUrl(at);
        assertThat(changes(at)).isEmpty();
        assertThat(post(at + "/merge").param("into", other.id().toString())).hasRedirectedUrl(at);
        assertThat(post(at + "/merge").param("into", third.id().toString())).hasRedirectedUrl(at);
        assertThat(post(at + "/under").param("under", third.id().toString())).hasRedirectedUrl(at);
        assertThat(post(at + "/close")).hasRedirectedUrl(at);
        assertThat(now(one)).satisfies(place -> {
            assertThat(place.parent()).isEqualTo(other);
            assertThat(place.mergedInto()).isEqualTo(other);
        });
        assertThat(changes(at)).hasSize(1);
        assertThat(post(at + "/open")).hasRedirectedUrl(at);
        assertThat(post(at + "/close")).hasRedirectedUrl(at);
        assertThat(post(at + "/merge").param("into", third.id().toString())).hasRedirectedUrl(at);
        assertThat(now(one).mergedInto()).as("closed, and part of nothing").isNull();
        assertThat(changes(at)).hasSize(3);
    }

    private List<String> changes(String at) {
        return Html.of(get(at).exchange()).select(".lp-history li").eachText();
    }

    @Test
    void movesAPlaceNeitherIntoItselfNorWhereNobodyChose() {
        var division = world.ward(administrator.organisation(), "Medicine");
        var ward = World.as(administrator, () -> world.below(division, "Ward 7"));
        assertThat(post("/places/" + division.id() + "/under")
                        .param("under", ward.id().toString()))
                .hasStatus(409);
        assertThat(post("/places/" + division.id() + "/merge")
                        .param("into", ward.id().toString()))
                .hasStatus(409);
        assertThat(Html.of(get("/places/" + division.id()).exchange())
                        .select("#under option")
                        .eachText())
                .noneMatch(choice -> choice.contains("Ward 7") || choice.contains("Medicine"));
        assertThat(post("/places/" + ward.id() + "/merge"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the place that it becomes part of");
        assertThat(post("/places/" + ward.id() + "/kind").param("kind", "castle"))
                .hasStatus(400);
        assertThat(now(ward).fullName()).isEqualTo("Medicine › Ward 7");
    }

    /** Whoever arranges a part cannot move a place out of it, or one from elsewhere into it: with it goes who may read. */
    @Test
    void movesAPlaceWithinWhatOneArrangesOnly() {
        var mine = world.ward(administrator.organisation(), "Medicine");
        var ward = World.as(administrator, () -> world.below(mine, "Ward 7"));
        var elsewhere = world.ward(administrator.organisation(), "Surgery");
        administrator = world.person(administrator.organisation());
        world.give(administrator, Role.ADMINISTRATOR, mine);
        assertThat(post("/places/" + ward.id() + "/under")
                        .param("under", elsewhere.id().toString()))
                .hasStatus(404);
        assertThat(post("/places/" + ward.id() + "/under").param("under", "")).hasStatus(400);
        assertThat(post("/places/" + elsewhere.id() + "/under")
                        .param("under", mine.id().toString()))
                .hasStatus(404);
        assertThat(now(ward).parent()).isEqualTo(mine);
    }

    private Place now(PlaceId id) {
        return World.as(administrator, () -> places.with(id)).orElseThrow();
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

    /** What people take for one name is one place: else what is said about it is parted between two. */
    @Test
    void takesNoNameTwiceBesideOneAnotherHoweverItIsWritten() {
        var ward = world.ward(administrator.organisation(), "St Mary's ward");
        var other = world.ward(administrator.organisation(), "Ward 8");
        for (var name : List.of("St Mary\u2019s ward", "ST  MARY'S WARD", "St M\u00e1ry's Ward")) {
            assertThat(post("/places").param("name", name).param("kind", "ward").param("under", ""))
                    .as(name)
                    .hasStatus(400)
                    .bodyText()
                    .contains("There is a place of that name already", "href=\"/places/" + ward.id() + "\"");
            assertThat(post("/places/" + other.id() + "/name").param("name", name))
                    .hasStatus(400)
                    .bodyText()
                    .contains("href=\"/places/" + ward.id() + "\"");
        }
        var below = World.as(administrator, () -> world.below(other, "St Mary's Ward"));
        assertThat(post("/places/" + below.id() + "/under").param("under", ""))
                .hasStatus(400)
                .bodyText()
                .contains("There is a place of that name already", "href=\"/places/" + ward.id() + "\"");
        assertThat(post("/places/" + ward.id() + "/name").param("name", "St Mary\u2019s Ward"))
                .as("its own name, written otherwise")
                .hasStatus(302);
        assertThat(World.as(administrator, () -> places.all())).hasSize(3);
    }

    /** What is gone is still told: who deleted it, and what it was called. */
    @Test
    void deletesAPlaceThatWasOpenedByMistakeAndSaysSo() {
        var division = world.ward(administrator.organisation(), "Medicine");
        var ward = World.as(administrator, () -> world.below(division, "Wrad 7"));
        assertThat(get("/places/" + division.id()))
                .bodyText()
                .contains("1 place that lies or lay within it")
                .doesNotContain("Delete this place");
        assertThat(post("/places/" + division.id() + "/delete")).hasRedirectedUrl("/places/" + division.id());
        assertThat(post("/places/" + ward.id() + "/delete")).hasRedirectedUrl("/places");
        assertThat(World.as(administrator, () -> places.all()))
                .extracting(Place::id)
                .containsExactly(division);
        assertThat(get("/places/" + ward.id())).hasStatus(404);
        assertThat(get("/places")).bodyText().contains("Places that were deleted", "Deleted “Medicine › Wrad 7”");
    }

    /** Else the page of the place would offer to put it back into nothing. */
    @Test
    void aPlaceIsNotPutBackIntoOneThatIsGone() {
        var division = world.ward(administrator.organisation(), "Medicine");
        var ward = World.as(administrator, () -> world.below(division, "Ward 7"));
        var at = "/places/" + ward.id();
        assertThat(post(at + "/under").param("under", "")).hasRedirectedUrl(at);
        assertThat(get(at)).bodyText().contains(at + "/changes/");
        assertThat(post("/places/" + division.id() + "/delete")).hasRedirectedUrl("/places");
        assertThat(get(at)).bodyText().doesNotContain(at + "/changes/");
    }

    @Test
    void whoeverArrangesAPartDeletesNothingElsewhereAndAPlaceThatSomebodyWorksForStays() {
        var mine = world.ward(administrator.organisation(), "Medicine");
        var elsewhere = world.ward(administrator.organisation(), "Surgery");
        administrator = world.person(administrator.organisation());
        world.give(administrator, Role.ADMINISTRATOR, mine);
        assertThat(post("/places/" + elsewhere.id() + "/delete")).hasStatus(404);
        assertThat(get("/places/" + mine.id())).bodyText().contains("1 role that somebody holds or held");
    }

    @Test
    void addsSeveralAfterShowingThemAndOnlyOnce() {
        var lines = "Medicine > Stroke service > Ward 7\nMedicine > Ward 8";
        assertThat(post("/places/several").param("lines", lines)).hasRedirectedUrl("/places/several/preview");
        assertThat(get("/places/several")).bodyText().contains("Medicine &gt; Ward 8");
        assertThat(get("/places/several/preview")).hasStatusOk().bodyText().contains("Add 4 places");
        assertThat(World.as(administrator, () -> places.all())).isEmpty();
        for (var n = 0; n < 2; n++) {
            assertThat(post("/places/several/add").param("lines", lines)).hasRedirectedUrl("/places");
            assertThat(World.as(administrator, () -> places.all())).hasSize(4);
        }
        assertThat(get("/places/several")).bodyText().doesNotContain("Medicine &gt; Ward 8");
        assertThat(post("/places/several").param("lines", "a > > b"))
                .hasStatus(400)
                .bodyText()
                .contains("a &gt; &gt; b");
    }

    @Test
    void keepsAnOpenPlaceOfTheNameFurtherBelowUnlessSomebodySaysItIsAnother() {
        post("/places/several/add")
                .param("lines", "Medicine > Elder care > Hazel ward")
                .exchange();
        post("/places/several").param("lines", "Hazel ward").exchange();
        assertThat(get("/places/several/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("0 new, 1 already there", "Already there: Medicine › Elder care › Hazel ward");
        assertThat(post("/places/several/add").param("lines", "Hazel ward\nmedicine > hazel ward"))
                .hasRedirectedUrl("/places");
        assertThat(World.as(administrator, () -> places.all())).hasSize(3);
        post("/places/several/add").param("lines", "Elder care > Bay 1").exchange();
        assertThat(World.as(administrator, () -> places.all()))
                .extracting(Place::fullName)
                .contains("Medicine › Elder care › Bay 1");
        post("/places/several/add")
                .param("lines", "Hazel ward")
                .param("another", "Hazel ward")
                .exchange();
        assertThat(World.as(administrator, () -> places.all()))
                .extracting(Place::fullName)
                .contains("Hazel ward");
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
