package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.actions.Actions;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.ui.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class LinksIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Actions actions;

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
    void findsProposalsDecisionsAndActionsToo() {
        var trust = trusts.trust();
        var proposal = new Proposing(desk, trust).raise(trust.leader(), "Somewhere to sit");
        var deciding = new Deciding(desk, trust);
        var decision = deciding.published(trust.linchpin(), deciding.yesNo());
        var matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is no chair"));
        assertThat(desk.post(
                        trust.linchpin(),
                        "/matters/" + matter.id() + "/promise",
                        "what",
                        "Three chairs by the lift",
                        "owner",
                        trust.nurse().account().id().toString(),
                        "due",
                        LocalDate.now().plusDays(5).toString()))
                .hasStatus(302);
        var action = desk.in(trust.organisation(), () -> actions.of(matter).getFirst());
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        World.as(trust.leader(), () -> {
            assertThat(links.at(proposal, viewer)).map(Link::label).contains("Proposal: Somewhere to sit");
            assertThat(links.at(decision, viewer)).map(Link::about).contains(About.DECISION);
            assertThat(links.at(action.path(), viewer)).map(Link::label).contains("Action: Three chairs by the lift");
            assertThat(links.choices(viewer))
                    .extracting(Choice::value)
                    .startsWith("", matter(matter.id()))
                    .contains(proposal, decision);
            return true;
        });
        var unread = Trusts.viewer(trust.nurse(), Role.ADMINISTRATOR);
        World.as(trust.nurse(), () -> {
            assertThat(links.at(action.path(), unread))
                    .as("its matter is not theirs to read")
                    .isEmpty();
            assertThat(links.at(proposal, unread)).isPresent();
            return true;
        });
    }

    private static String matter(UUID id) {
        return "/matters/" + id;
    }

    /** What became part of another is found where it went. */
    @Test
    void followsAMatterIntoWhatItBecamePartOf() {
        var trust = trusts.trust();
        var part = trusts.matter(trust, "Broken chairs", trusts.saidOnTheWard(trust, "The chair broke"));
        var whole = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is no chair"));
        assertThat(desk.post(trust.linchpin(), matter(part.id()) + "/merge/" + whole.id()))
                .hasStatus(302);
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        World.as(trust.leader(), () -> {
            assertThat(links.of(About.MATTER, part.id(), viewer))
                    .map(Link::path)
                    .contains(matter(whole.id()));
            return true;
        });
    }

    @Test
    void offersAFewOfEachAndNothingFirst() {
        var trust = trusts.trust();
        for (var n = 1; n <= 10; n++) {
            trusts.matter(trust, "Matter " + n);
        }
        var viewer = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        World.as(trust.leader(), () -> {
            var choices = links.choices(viewer);
            assertThat(choices).hasSize(9);
            assertThat(choices.getFirst()).isEqualTo(new Choice("", "Nothing on this list"));
            assertThat(choices.get(1).label()).as("the latest").isEqualTo("Matter: Matter 10");
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
