package linchpin.proposals.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.proposals.outcomes.TellsWhatCame;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Proposals that are alike are shown before another is raised, from the whole local health economy, and nothing private with them. */
@ModuleTest
class AlikeIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TellsWhatCame telling;

    private Trust trust;
    private Proposing proposing;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
    }

    private Element alike(Person person, String typed) {
        var answer = desk.post(person, "/proposals/alike", "words", typed);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Desk.text(answer)).body();
    }

    private MvcTestResult raise(Person person, String title, String... more) {
        var fields = new String[8 + more.length];
        System.arraycopy(
                new String[] {
                    "title",
                    title,
                    "change",
                    "A <door>",
                    "whom",
                    "Us",
                    "place",
                    trust.ward().id().toString()
                },
                0,
                fields,
                0,
                8);
        System.arraycopy(more, 0, fields, 8, more.length);
        return desk.post(person, "/proposals", fields);
    }

    @Test
    void areFoundWhileTheTitleIsTypedHoweverItIsSpelt() {
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        for (var typed : new String[] {"a room for teen", "Room for teenagers", "A roem for teenagers"}) {
            assertThat(alike(trust.nurse(), typed).select("a").attr("href"))
                    .as(typed)
                    .isEqualTo(path);
        }
        assertThat(alike(trust.nurse(), "A room for teenagers").text())
                .contains("There is one like it already", "Idea");
        assertThat(alike(trust.nurse(), "Parking").text()).isEmpty();
        assertThat(alike(trust.nurse(), "A r").text()).isEmpty();
    }

    @Test
    void areFoundByTheTitleThatStandsAndNamedWithdrawnWithoutTheirAuthors() {
        var path = proposing.raise(trust.nurse(), "Somewhere to sit");
        proposing.change(trust.nurse(), path, 1, "Other words");
        assertThat(alike(trust.nurse(), "Somewhere to sit").text()).isEmpty();
        desk.post(trust.nurse(), path + "/withdraw", "why", "The ward moves");
        assertThat(alike(trust.linchpin(), "Teenage room").select("li").text()).isEqualTo("Teenage room Withdrawn");
    }

    @Test
    void areShownBeforeItIsRaisedWithoutScriptsAndNothingTypedIsLost() {
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        assertThat(raise(trust.nurse(), "Room for teenagers"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is raised yet.", path, "A &lt;door&gt;", "Raise mine all the same");
        assertThat(proposing.count("proposals.proposal")).isEqualTo(1);
        assertThat(raise(trust.nurse(), "Room for teenagers", "looked", "true")).hasStatus(302);
        assertThat(raise(trust.nurse(), "Quieter doors at night"))
                .as("like nothing")
                .hasStatus(302);
        assertThat(proposing.count("proposals.proposal")).isEqualTo(3);
    }

    @Test
    void areNeitherShownNorCountedWhereSomebodyMayNotReadThem() {
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(alike(elsewhere, "A room for teenagers").text()).isEmpty();
        proposing.ask(trust.leader(), elsewhere, path);
        assertThat(alike(elsewhere, "A room for teenagers").text())
                .as("asked to be an author")
                .contains("like it");
    }

    /** Another organisation's stands there by title, stage and whose it is; and only while its authors let it be found. */
    @Test
    void areFoundNearbyWhereTheirAuthorsLetThem() {
        var near =
                world.organisation(Objects.requireNonNull(trust.organisation().economyId()));
        var neighbour = world.person(near, Role.END_USER);
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        assertThat(alike(neighbour, "A room for teenagers").text()).isEmpty();
        assertThat(desk.post(trust.linchpin(), path + "/nearby", "nearby", "true"))
                .as("no author")
                .hasStatus(403);
        assertThat(desk.post(trust.leader(), path + "/nearby", "nearby", "true"))
                .hasStatus(302);
        var found = alike(neighbour, "A room for teenagers");
        assertThat(found.text())
                .contains("A room for teenagers Idea " + trust.organisation().name());
        assertThat(found.select("a")).isEmpty();
        assertThat(alike(trusts.trust().nurse(), "A room for teenagers").text())
                .as("no neighbour")
                .isEmpty();
        assertThat(desk.count(near, "select count(*) from proposals.proposal")).isZero();
        desk.post(trust.leader(), path + "/nearby", "nearby", "false");
        assertThat(alike(neighbour, "A room for teenagers").text()).isEmpty();
    }

    private void came(String path, String words) {
        desk.in(trust.organisation(), () -> {
            telling.came(Proposing.id(path), words);
            return path;
        });
    }

    /** Whoever has the same idea learns what became of it before, here and nearby. */
    @Test
    void sayWhatWasDecidedAboutThem() {
        var near =
                world.organisation(Objects.requireNonNull(trust.organisation().economyId()));
        var neighbour = world.person(near, Role.END_USER);
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        desk.post(trust.leader(), path + "/nearby", "nearby", "true");
        assertThat(alike(trust.nurse(), "A room for teenagers").text()).doesNotContain("Decided");
        came(path, "Decided: the old linen store");
        for (var person : new Person[] {trust.nurse(), neighbour}) {
            assertThat(alike(person, "A room for teenagers").text())
                    .contains("A room for teenagers Idea Decided: the old linen store");
        }
        came(path, "Decided: the old linen store; the organisation went another way");
        assertThat(alike(neighbour, "A room for teenagers").text()).contains("another way");
    }

    /** A new title or stage is found at once, and what was decided stays beside it. */
    @Test
    void keepWhatWasDecidedWhileTheyMoveOn() {
        var path = proposing.raise(trust.leader(), "A room for teenagers");
        came(path, "Passed");
        proposing.move(trust.leader(), path, Stage.IDEA, Stage.DELIVERY);
        assertThat(alike(trust.nurse(), "A room for teenagers").text()).contains("Delivery Passed");
        came(path, "Decided: " + "a long name; ".repeat(40));
        assertThat(alike(trust.nurse(), "A room for teenagers")
                        .select("li p")
                        .last()
                        .text())
                .hasSize(300)
                .endsWith("…");
    }
}
