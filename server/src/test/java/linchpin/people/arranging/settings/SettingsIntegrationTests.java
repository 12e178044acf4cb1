package linchpin.people.arranging.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.Color;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Organisations;
import linchpin.organisation.Setting;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.support.Html;
import linchpin.support.Sketch;
import linchpin.support.World;
import linchpin.ui.LocalName;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
class SettingsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationSettings settings;

    @Autowired
    Clock clock;

    World.Person administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
    }

    @Test
    void areSavedAndHoldOnEveryPageFromThenOn() {
        assertThat(save(Map.of(
                        "name", "Elm Trust", "leader", "expert by experience", "leaders", "experts by experience")))
                .hasRedirectedUrl("/settings?done");
        assertThat(now().name()).isEqualTo("Elm Trust");
        assertThat(now().letterhead().leader())
                .isEqualTo(new LocalName("expert by experience", "experts by experience"));
        assertThat(page("/home").select(".lp-header__organisation").text()).isEqualTo("Elm Trust");
    }

    @Test
    void keepWhatWasTypedWhereSomethingIsWrongAndSayWhatInTheOrderOfThePage() {
        var answer = save(Map.of("name", " ", "contact", "Ring us", "leaders", "", "timeZone", "Mars/Olympus"));
        assertThat(answer).hasStatus(400);
        var page = Html.of(answer);
        assertThat(page.select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#leaders", "#timeZone");
        assertThat(page.select("#contact").val()).isEqualTo("Ring us");
        assertThat(now().letterhead().contact()).isEmpty();
    }

    @Test
    void areWrittenDownAndPutBackWithOnePress() {
        var before = now().name();
        save(Map.of("name", "Elm Trust"));
        var page = page("/settings");
        assertThat(page.select(".lp-history li").text())
                .contains("Name of the organisation: changed from “" + before + "” to “Elm Trust”");
        var back =
                Objects.requireNonNull(page.selectFirst("form[action$=/back]")).attr("action");
        assertThat(browser.post().uri(back).with(World.signedIn(administrator)).with(csrf()))
                .hasRedirectedUrl("/settings?done");
        assertThat(now().name()).isEqualTo(before);
        assertThat(page("/settings").select(".lp-history li")).hasSize(2);
        assertThat(page("/settings").select("form[action$=/back]")).hasSize(1); // the first is so already
    }

    /** Two have the page open: whoever saves later is told of it first, and keeps what they typed. */
    @Test
    void areNotChangedBackUnseenFromAPageThatIsOutOfDate() {
        var old = seen();
        save(Map.of("contact", "Ring 020 7946 0000"));
        var late = save(Map.of("seen", old, "complaints", "Our PALS team"));
        assertThat(late).hasStatus(400);
        var page = Html.of(late);
        assertThat(page.select(".nhsuk-error-summary").text()).contains("Somebody changed something");
        assertThat(page.select("#complaints").val()).isEqualTo("Our PALS team");
        assertThat(now().letterhead().contact()).isEqualTo("Ring 020 7946 0000");
        assertThat(page.select("input[name=seen]").val()).isEqualTo(seen()).isNotEqualTo(old);
    }

    @Test
    void saveNothingWhereNothingIsChanged() {
        assertThat(save(Map.of())).hasRedirectedUrl("/settings?done");
        assertThat(page("/settings").select(".lp-history li")).isEmpty();
    }

    /** Its days begin elsewhere from the next request on. */
    @Test
    void moveItsClock() {
        assertThat(zone()).isEqualTo(ZoneId.of("Europe/London"));
        save(Map.of("timeZone", "Atlantic/Stanley"));
        assertThat(zone()).isEqualTo(ZoneId.of("Atlantic/Stanley"));
    }

    @Test
    void takeALogoAndPutTheOneBeforeBack() {
        assertThat(logo(Sketch.png(60, 20, Color.BLUE))).hasRedirectedUrl("/settings?done");
        var first = Objects.requireNonNull(now().letterhead().logo()).path();
        assertThat(page("/settings").select("img.lp-logo").attr("src")).isEqualTo(first);
        logo(Sketch.png(60, 20, Color.BLUE));
        assertThat(Objects.requireNonNull(now().letterhead().logo()).path()).isNotEqualTo(first);
        var back = Objects.requireNonNull(page("/settings").selectFirst("form[action$=/back]"))
                .attr("action");
        browser.post()
                .uri(back)
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(Objects.requireNonNull(now().letterhead().logo()).path()).isEqualTo(first);
        browser.post()
                .uri("/settings/logo/remove")
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
        assertThat(now().letterhead().logo()).isNull();
    }

    @Test
    void takeNoLogoThatIsNoPicture() {
        assertThat(logo("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyText()
                .contains("This is no picture that can be used");
        assertThat(logo(new byte[0])).hasStatus(400).bodyText().contains("Choose a picture");
        assertThat(logo(new byte[1_000_001])).hasStatus(400).bodyText().contains("larger than 1 MB");
        assertThat(now().letterhead().logo()).isNull();
    }

    /** Every organisation reads the others' names; none changes them, whatever a query says. */
    @Test
    void areEachOrganisationsOwn() {
        var other = world.organisation();
        World.as(administrator, () -> {
            settings.set(Setting.NAME, "Mine");
            return true;
        });
        assertThat(organisations.with(other.id()).orElseThrow().name()).isEqualTo(other.name());
        var act = "/settings/changes/" + java.util.UUID.randomUUID() + "/back";
        assertThat(browser.post().uri(act).with(World.signedIn(administrator)).with(csrf()))
                .hasStatus(404);
    }

    private String seen() {
        return page("/settings").select("input[name=seen]").val();
    }

    private ZoneId zone() {
        return World.as(administrator, clock::getZone);
    }

    private Organisation now() {
        return organisations.with(administrator.organisation().id()).orElseThrow();
    }

    private MvcTestResult save(Map<String, String> changed) {
        var all = new LinkedHashMap<>(Map.of(
                "name", now().name(),
                "contact", "",
                "complaints", "",
                "leader", "patient leader",
                "leaders", "patient leaders",
                "timeZone", "Europe/London",
                "logoAlt", ""));
        all.put("seen", seen());
        all.putAll(changed);
        var form = browser.post()
                .uri("/settings")
                .with(World.signedIn(administrator))
                .with(csrf());
        all.forEach(form::param);
        return form.exchange();
    }

    private MvcTestResult logo(byte[] sent) {
        return browser.post()
                .uri("/settings/logo")
                .multipart()
                .file(new MockMultipartFile("file", "logo.png", "image/png", sent))
                .with(World.signedIn(administrator))
                .with(csrf())
                .exchange();
    }

    private Document page(String path) {
        return Html.of(
                browser.get().uri(path).with(World.signedIn(administrator)).exchange());
    }
}
