package linchpin.organisation.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Organisations;
import linchpin.organisation.Setting;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LinchpinTest
class LogoIntegrationTests {

    private static final byte[] PICTURE = {1, 2, 3};

    @Autowired
    World world;

    @Autowired
    OrganisationSettings settings;

    @Autowired
    Organisations organisations;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private String path = "";

    @BeforeEach
    void aTrustWithALogo() {
        var id = world.organisation().id();
        World.in(id, () -> {
            settings.set(Setting.LOGO, settings.keep(PICTURE).toString());
            return true;
        });
        trust = organisations.with(id).orElseThrow();
        path = Objects.requireNonNull(trust.letterhead().logo()).path();
    }

    /** Each has an address of its own, so that nobody asks twice a day. */
    @Test
    void isHandedOutToAnybody() {
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cache-Control", "public, max-age=86400")
                .body()
                .isEqualTo(PICTURE);
    }

    @Test
    void isHandedOutToNobodyOnceItWasTakenAway() {
        World.in(trust.id(), () -> {
            settings.set(Setting.LOGO, "");
            return true;
        });
        assertThat(browser.get().uri(path)).hasStatus(404);
    }

    @Test
    void standsOnThePublicPagesOfItsOrganisation() {
        assertThat(browser.get().uri("/said/" + trust.code())).bodyText().contains("src=\"" + path);
        assertThat(browser.get().uri("/said/" + world.organisation().code()))
                .bodyText()
                .doesNotContain("lp-header__logo");
    }

    /** It is asked for by its organisation's code, and is that one's. */
    @Test
    void isNoneOfAnotherOrganisation() {
        var other = world.organisation().code();
        assertThat(browser.get().uri(path.replace(trust.code(), other))).hasStatus(404);
        assertThat(browser.get().uri(path.replace(trust.code(), "NOBODY"))).hasStatus(404);
        assertThat(browser.get().uri("/logo/" + trust.code() + "/" + UUID.randomUUID()))
                .hasStatus(404);
    }
}
