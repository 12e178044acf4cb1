package linchpin.meaning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class UnsureOnHomeIntegrationTests {

    @Autowired
    World world;

    @Autowired
    UnsureOnHome unsure;

    @Autowired
    TrustInThemes trust;

    private Person analyst;

    @BeforeEach
    void anAnalyst() {
        analyst = world.person(world.organisation(), Role.ANALYST);
    }

    private Optional<Panel> home(Role role) {
        return World.as(analyst, () -> unsure.panel(Trusts.viewer(analyst, role)));
    }

    @Test
    void namesTheThemesBelowTheLimitOfTheOrganisation() {
        var usual = home(Role.ANALYST).orElseThrow();
        assertThat(usual.count()).isPositive();
        assertThat(usual.items()).anyMatch(item -> "Do not trust".equals(item.tag()));
        World.as(analyst, () -> {
            trust.limit(1, analyst.account());
            return trust;
        });
        assertThat(home(Role.ANALYST).orElseThrow().count()).isGreaterThan(usual.count());
    }

    @Test
    void saysFirstWhatToDoAboutIt() {
        assertThat(home(Role.ANALYST).orElseThrow().items().getFirst()).satisfies(first -> {
            assertThat(first.path()).isEqualTo("/coding");
            assertThat(first.detail()).startsWith("Nothing learnt yet, because nobody here has corrected it.");
        });
    }

    @Test
    void isForAnalystsAlone() {
        assertThat(home(Role.LINCHPIN)).isEmpty();
    }
}
