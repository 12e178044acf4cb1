package linchpin.proposals.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.Sketch;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class PicturesIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposal() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.nurse(), "Teenage room");
    }

    private static byte[] drawing(Color colour) {
        return Sketch.png(2000, 1000, colour);
    }

    private MvcTestResult add(Person person, byte[] file) {
        return desk.send(
                person,
                path + "/pictures",
                file,
                "shows",
                "A room with a sofa, and a door that can be shut",
                "said",
                "I had a picture in my mind",
                "made",
                "self",
                "agreed",
                "true");
    }

    private Element shown(Person person) {
        return Html.of(desk.get(person, path)).select("section[aria-labelledby=pictures]").stream()
                .findFirst()
                .orElseThrow();
    }

    private String picture(Person person) {
        return shown(person).select("img").attr("src");
    }

    @Test
    void standBesideTheWordsWithWhatTheyShowAndWhoseHandItIs() throws IOException {
        assertThat(shown(trust.leader()).text()).contains("There are none yet");
        assertThat(add(trust.leader(), drawing(Color.RED))).hasRedirectedUrl(path + "#pictures");
        var section = shown(trust.nurse());
        var image = section.select("img");
        assertThat(image.attr("alt")).isEqualTo("A room with a sofa, and a door that can be shut");
        assertThat(image.attr("width")).isEqualTo("1400");
        assertThat(image.attr("height")).isEqualTo("700");
        assertThat(section.text())
                .contains("“I had a picture in my mind”", "to version 1; made by whoever added it", "Added by");
        var answer = desk.get(trust.nurse(), image.attr("src"));
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(1400);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void areAnActOfWhoeverDrewAsAPatient() {
        assertThat(proposing.page(trust.nurse(), path)).doesNotContain("added a drawing or a photograph");
        add(trust.leader(), drawing(Color.RED));
        assertThat(proposing.page(trust.nurse(), path)).contains("added a drawing or a photograph");
        add(trust.nurse(), drawing(Color.BLUE));
        assertThat(proposing.count("proposals.part_taken where kind = 'drew'")).isEqualTo(1);
    }

    @Test
    void areAddedOnceHoweverOftenSomebodyPresses() {
        for (var time = 0; time < 2; time++) {
            assertThat(add(trust.leader(), drawing(Color.RED))).hasStatus(302);
        }
        assertThat(proposing.count("proposals.picture")).isEqualTo(1);
        assertThat(proposing.count("history.act where kind = 'proposals.picture_added'"))
                .isEqualTo(1);
    }

    @Test
    void keepWhatWasTypedWhereTheFileOrAWordIsWrong() {
        var none = add(trust.leader(), "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(none).hasStatus(400);
        var page = Html.of(none);
        assertThat(page.select(".nhsuk-error-summary").text()).contains("no picture that can be shown");
        assertThat(page.select("#shows").val()).isEqualTo("A room with a sofa, and a door that can be shut");
        assertThat(page.select("input[name=made][checked]").val()).isEqualTo("self");
        var silent = Html.of(desk.send(trust.leader(), path + "/pictures", drawing(Color.RED), "said", "Mine"));
        assertThat(silent.select(".nhsuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#shows", "#made", "#agreed", "#file");
        assertThat(silent.select(".nhsuk-error-summary").text()).contains("your browser did not keep it");
        assertThat(silent.select("#said").val()).isEqualTo("Mine");
        assertThat(proposing.count("proposals.picture")).isZero();
    }

    /** Somebody in it changed their mind: nothing of it is left but that there was one. */
    @Test
    void areTakenAwayByWhoeverAddedThemAndByWhoeverMovesTheProposal() {
        add(trust.leader(), drawing(Color.RED));
        var first = picture(trust.leader());
        assertThat(desk.get(trust.leader(), first + "/away")).hasStatusOk();
        for (var time = 0; time < 2; time++) {
            assertThat(desk.post(trust.leader(), first + "/away")).hasStatus(time == 0 ? 302 : 404);
        }
        assertThat(desk.get(trust.leader(), first)).hasStatus(404);
        assertThat(shown(trust.nurse()).text()).contains("was taken away by").doesNotContain("sofa");
        assertThat(proposing.count("proposals.picture where bytes is not null or shows is not null"))
                .isZero();
        assertThat(proposing.count("proposals.part_taken where kind = 'undrew'"))
                .isEqualTo(1);

        add(trust.leader(), drawing(Color.RED)); // the same may stand again
        var second = picture(trust.nurse());
        assertThat(desk.post(trusts.person(trust, Role.CHAMPION), second + "/away"))
                .hasStatus(302);
        assertThat(proposing.count("proposals.part_taken where kind = 'undrew'"))
                .as("what somebody else takes away, its maker did all the same")
                .isEqualTo(1);
    }

    @Test
    void areNotTakenAwayByJustAnybody() {
        add(trust.nurse(), drawing(Color.RED));
        var picture = picture(trust.nurse());
        var reader = trusts.person(trust, Role.END_USER);
        assertThat(shown(reader).select("a[href$=/away]")).isEmpty();
        assertThat(desk.post(reader, picture + "/away")).hasStatus(403);
        assertThat(desk.get(reader, picture)).hasStatusOk();
    }

    @Test
    void areNoOtherOrganisationsAndNoOtherProposals() {
        add(trust.leader(), drawing(Color.RED));
        var picture = picture(trust.leader());
        var elsewhere = trusts.trust();
        assertThat(desk.get(elsewhere.leader(), picture)).hasStatus(404);
        assertThat(desk.post(elsewhere.leader(), picture + "/away")).hasStatus(404);
        var other = proposing.raise(trust.nurse(), "Levered taps");
        var there = other + picture.substring(picture.lastIndexOf("/pictures"));
        assertThat(desk.get(trust.leader(), there)).hasStatus(404);
        assertThat(desk.post(trust.leader(), there + "/away")).hasStatus(404);
        assertThat(desk.get(trust.leader(), picture)).hasStatusOk();
    }

    @Test
    void areNotAddedToWhatWasWithdrawnButTakenAwayThereToo() {
        add(trust.nurse(), drawing(Color.RED));
        var picture = picture(trust.nurse());
        desk.post(trust.nurse(), path + "/withdraw", "why", "It came to nothing");
        assertThat(add(trust.nurse(), drawing(Color.BLUE))).hasStatus(409);
        assertThat(shown(trust.nurse()).select("a[href$=/pictures]")).isEmpty();
        assertThat(desk.post(trust.nurse(), picture + "/away")).hasStatus(302);
    }

    @Test
    void areNoMoreThanSomebodyLooksThrough() {
        add(trust.nurse(), drawing(Color.RED));
        desk.change(trust.organisation(), """
            insert into proposals.picture (proposal_id, n, made_by, shows, media_type, width, height, bytes, digest, added_by, added_as, added_on)
            select proposal_id, n, made_by, shows, media_type, width, height, bytes, sha256(convert_to(i::text, 'UTF8')), added_by, added_as, added_on
            from proposals.picture, generate_series(1, 39) i\
            """);
        assertThat(add(trust.nurse(), drawing(Color.BLUE)))
                .hasStatus(400)
                .bodyText()
                .contains("There are 40 pictures already");
    }

    /** A picture says what was in somebody's mind on that day, and not that they are for what was written since. */
    @Test
    void sayThatTheTextHasChangedSince() {
        add(trust.nurse(), drawing(Color.RED));
        assertThat(shown(trust.nurse()).text()).doesNotContain("the text has changed since");
        proposing.change(trust.nurse(), path, 1, "With a window.");
        assertThat(shown(trust.nurse()).text()).contains("to version 1 (the text has changed since)");
        add(trust.nurse(), drawing(Color.BLUE));
        assertThat(shown(trust.nurse()).text()).contains("to version 2; made by");
    }

    @Test
    void areOneWhereTwoSendTheSameAtOnce() throws Exception {
        var answers = Trusts.atOnce(
                4, () -> add(trust.leader(), drawing(Color.RED)).getResponse().getStatus());
        assertThat(answers).containsOnly(302);
        assertThat(proposing.count("proposals.picture")).isEqualTo(1);
        assertThat(proposing.count("proposals.part_taken where kind = 'drew'")).isEqualTo(1);
    }
}
