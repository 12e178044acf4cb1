package linchpin.feedback.moderation.waiting;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the machine is not sure of waits for a moderator, who decides about many at once. */
@FeedbackTest
class WaitingIntegrationTests {

    private static final String QUEUE = "/masking/waiting";
    private static final Pattern TICK = Pattern.compile("value=\"([0-9a-f-]{36}\\.[0-9a-f-]{36}\\.[0-9a-f]+)\"");

    /** Only a person can reword it. */
    private static final String COMBINED = "I am 47 and have motor neurone disease, and nobody helped me eat";

    /** A name at the beginning, on no list: the machine thinks so, and is not sure enough to cover it unasked. */
    private static final String UNSURE = "zbrzezna said the ward was cold, and zbrzezna was right";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    Accounts accounts;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void anOrganisation() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private String page() {
        return Desk.text(desk.get(linchpin, QUEUE));
    }

    private List<String> ticks() {
        return TICK.matcher(page()).results().map(match -> match.group(1)).toList();
    }

    private MvcTestResult decide(String act, List<String> ticks) {
        var fields = new ArrayList<>(List.of("act", act));
        ticks.forEach(tick -> fields.addAll(List.of("tick", tick)));
        return desk.post(linchpin, QUEUE, fields.toArray(String[]::new));
    }

    private String shown(FeedbackId feedback) {
        return (String)
                form.rows(trust, "select words from feedback.shown where feedback_id = '%s'".formatted(feedback.id()))
                        .getFirst()
                        .get("words");
    }

    @Test
    void showsWhatWaitsWithItsAgeTheLongestFirst() {
        var first = said(COMBINED).in(register, trust);
        var second = said(UNSURE).in(register, trust);
        assertThat(page())
                .contains("2 comments are waiting", "waiting since today", "<mark>zbrzezna</mark>")
                .contains("Masked, it would read:", "[name] said the ward was cold", "Only a person can reword this")
                .containsSubsequence("/log/" + first.id(), "/log/" + second.id());
    }

    @Test
    void leavesManyAtOnceAsTheyAre() {
        var first = said(COMBINED).in(register, trust);
        said(UNSURE).in(register, trust);
        assertThat(decide("leave", ticks())).hasRedirectedUrl(QUEUE + "?done=2&stayed=0");
        assertThat(desk.get(linchpin, QUEUE + "?done=2&stayed=0"))
                .bodyText()
                .contains("2 comments are decided.", "Nothing waits here");
        assertThat(shown(first)).isEqualTo(COMBINED);
        assertThat(desk.get(linchpin, "/log/" + first.id()))
                .bodyText()
                .contains("What might be masked was looked at and left as it is");
    }

    @Test
    void masksManyAtOnceAndKeepsWhatOnlyAPersonCanReword() {
        said(COMBINED).in(register, trust);
        var unsure = said(UNSURE).in(register, trust);
        assertThat(decide("mask", ticks())).hasRedirectedUrl(QUEUE + "?done=1&stayed=1");
        assertThat(shown(unsure)).isEqualTo("[name] said the ward was cold, and [name] was right");
        assertThat(ticks()).hasSize(1);
        assertThat(desk.get(linchpin, QUEUE + "?done=1&stayed=1"))
                .bodyText()
                .contains("1 comment is decided. 1 stayed");
    }

    @Test
    void changesNothingInWordsThatChangedWhileSomebodyLooked() {
        var unsure = said(UNSURE).in(register, trust);
        var ticks = ticks();
        var comment = ticks.getFirst().split("\\.")[1];
        desk.post(
                linchpin,
                "/log/" + unsure.id() + "/moderation/mask",
                "comment",
                comment,
                "text",
                UNSURE + ", and more",
                "reason",
                "Put straight");
        assertThat(decide("mask", ticks)).hasRedirectedUrl(QUEUE + "?done=0&stayed=1");
        assertThat(decide("leave", ticks)).hasRedirectedUrl(QUEUE + "?done=0&stayed=1");
        assertThat(shown(unsure)).isEqualTo(UNSURE + ", and more");
    }

    /** The machine knows no names in it, and is never sure of it: who reads the language has to look, once. */
    @Test
    void hasSomebodyWhoReadsTheLanguageLook() {
        var welsh = said("Roedd Gwenno yn garedig iawn, ffoniwch 07700 900123").in(register, trust);
        assertThat(page())
                .contains("1 comment is waiting", "not in English", "This is probably in Welsh.")
                .contains("Ask somebody who reads Welsh to look before you decide.")
                .contains("Gwenno yn garedig iawn, ffoniwch [phone number]")
                .doesNotContain("<mark>", "Only a person can reword this");
        assertThat(desk.get(linchpin, "/log/" + welsh.id() + "/moderation"))
                .bodyText()
                .contains("Ask somebody who reads Welsh", "Nothing to mask")
                .doesNotContain("Very sure", "Mask what is ticked");
        assertThat(decide("leave", ticks())).hasRedirectedUrl(QUEUE + "?done=1&stayed=0");
        assertThat(page()).contains("Nothing waits here");
        assertThat(desk.get(linchpin, "/log/" + welsh.id() + "/moderation"))
                .bodyText()
                .contains("Somebody looked at these words, and decided.");
    }

    @Test
    void asksForATick() {
        said(UNSURE).in(register, trust);
        assertThat(decide("leave", List.of()))
                .hasStatus(400)
                .bodyText()
                .contains("Tick the comments that you have read", "href=\"#waiting\"");
        assertThat(decide("leave", List.of("x", "1.2.3"))).hasStatus(400);
        assertThat(ticks()).hasSize(1);
    }

    @Test
    void ticksAllOfAPageWithoutAScript() {
        said(UNSURE).in(register, trust);
        assertThat(desk.get(linchpin, QUEUE + "?all=1")).bodyText().containsPattern("name=\"tick\"[^>]*checked");
        assertThat(page()).doesNotContainPattern("name=\"tick\"[^>]*checked");
    }

    @Test
    void forgetsWhatIsDecidedElsewhereAndWhatIsTakenBack() {
        var unsure = said(UNSURE).in(register, trust);
        var other = said(UNSURE).in(register, trust);
        desk.post(linchpin, "/log/" + unsure.id() + "/moderation/verdict", "verdict", "CLEARED");
        assertThat(ticks()).as("asked first").hasSize(2);
        var tick = ticks().getFirst().split("\\.");
        desk.post(
                linchpin,
                "/log/" + unsure.id() + "/moderation/proposed",
                "comment",
                tick[1],
                "version",
                tick[2],
                "act",
                "leave");
        assertThat(ticks()).hasSize(1);
        form.takeBack(desk.receipt(trust, other));
        assertThat(page()).contains("Nothing waits here");
    }

    @Test
    void bringsBackWordsThatAreShownAsReceivedAgain() {
        var feedback = said("My husband Piotr was cold").in(register, trust);
        assertThat(page()).contains("Nothing waits here");
        var comment =
                form.rows(trust, "select id from feedback.comment").getFirst().get("id");
        desk.post(
                linchpin,
                "/log/" + feedback.id() + "/moderation/restore",
                "comment",
                comment.toString(),
                "because",
                "He agrees");
        assertThat(page()).contains("1 comment is waiting", "<mark>Piotr</mark>");
    }

    @Test
    void endsAtThePlaceThatAModeratorIsFor() {
        var ward = world.ward(trust, "Ward 9");
        said(UNSURE).in(register, trust);
        var mine = said(COMBINED).at(ward).in(register, trust);
        var theirs = ticks();
        linchpin = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(linchpin.account(), Role.LINCHPIN, ward, null);
            return null;
        });
        assertThat(page()).contains("1 comment is waiting", "/log/" + mine.id());
        assertThat(decide("leave", theirs)).hasRedirectedUrl(QUEUE + "?done=1&stayed=1");
        for (var role : Role.values()) {
            if (role != Role.LINCHPIN) {
                var other = world.person(trust, role);
                assertThat(desk.get(other, QUEUE))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
                assertThat(desk.post(other, QUEUE, "act", "leave"))
                        .as(role.label(Letterhead.USUAL_LEADER))
                        .hasStatus(403);
            }
        }
    }

    @Test
    void goesOnPageByPage() {
        for (var i = 0; i < 51; i++) {
            said(UNSURE + " " + i).in(register, trust);
        }
        assertThat(ticks()).hasSize(50);
        var after = Pattern.compile("after=([0-9]+)")
                .matcher(page())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(desk.get(linchpin, QUEUE + "?after=" + after))
                .bodyText()
                .contains("was right 50", "The comments before these")
                .doesNotContain("was right 49")
                .as("ticks what is on this page and not what was on the one before")
                .contains("href=\"/masking/waiting?all=1&amp;after=" + after + "\"");
        assertThat(desk.get(linchpin, QUEUE + "?all=1&after=" + after))
                .bodyText()
                .contains("was right 50", "checked")
                .doesNotContain("was right 49");
        assertThat(desk.get(linchpin, QUEUE + "?after=1;drop")).hasStatusOk();
        assertThat(desk.get(linchpin, QUEUE + "?after=999999999"))
                .as("does not say that nothing waits")
                .hasRedirectedUrl(QUEUE);
    }
}
