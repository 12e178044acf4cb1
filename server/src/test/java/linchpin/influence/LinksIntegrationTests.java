package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class LinksIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Links links;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matters/%s",
                "matters/%s",
                "https://here.example:8443/matters/%s",
                " /matters/%s?words=hard ",
                "http://localhost/matters/%s#feedback",
                "/matters/%s/close"
            })
    void readsAnAddressHoweverItIsCopied(String address) {
        var trust = trusts.trust();
        var matter = trusts.matter(trust, "Chairs");
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        World.as(trust.leader(), () -> {
            assertThat(links.at(address.formatted(matter.id()), viewer))
                    .map(Link::label)
                    .contains("Matter: Chairs");
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/home",
                "/matters",
                "/matters/new",
                "/log/%s",
                "/packs/%s",
                "x/matters/%s",
                "/matters/%sx"
            })
    void readsNothingElse(String address) {
        var trust = trusts.trust();
        var matter = trusts.matter(trust, "Chairs");
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        World.as(trust.leader(), () -> {
            assertThat(links.at(address.formatted(matter.id()), viewer)).isEmpty();
            return true;
        });
    }

    @Test
    void whoeverMayNotReadItFindsNothing() {
        var trust = trusts.trust();
        var matter = trusts.matter(trust, "Chairs");
        var stranger = trusts.trust().leader();
        var unread = Trusts.viewer(trust.nurse(), Role.ADMINISTRATOR);
        World.as(trust.nurse(), () -> {
            assertThat(links.of(About.MATTER, matter.id(), unread)).isEmpty();
            assertThat(links.choices(unread)).noneMatch(one -> one.label().contains("Chairs"));
            return true;
        });
        World.as(stranger, () -> {
            var viewer = Trusts.viewer(stranger, Role.PATIENT_LEADER);
            assertThat(links.of(About.MATTER, matter.id(), viewer)).isEmpty();
            assertThat(links.of(null, null, viewer)).isEmpty();
            for (var about : About.values()) {
                assertThat(links.of(about, UUID.randomUUID(), viewer)).isEmpty();
            }
            return true;
        });
    }
}
