package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import linchpin.matters.MatterId;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.Unpacked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public record is made once for many, and is never older than the last thing that anybody did. */
@LinchpinTest
class RememberedRecordIntegrationTests {

    @Autowired
    Story story;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Desk desk;

    @Autowired
    Statements statements;

    private Story.Trust trust;
    private Story.Given giver;
    private MatterId matter;
    private String record;

    @BeforeEach
    void anAnswerInPublic() {
        trust = story.trust();
        giver = story.said(trust, "There is nowhere to sit");
        matter = story.matter(trust, giver);
        story.done(trust, story.promised(trust, matter));
        story.post(trust.leader(), story.written(trust.linchpin(), matter, "did") + "/approve", "version", "1");
        record = "/said/" + trust.organisation().code();
    }

    private MvcTestResult packed(String path, String... headers) {
        var request = browser.get().uri(path).header("Accept-Encoding", "gzip, deflate, br");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private static String tag(MvcTestResult page) {
        return String.valueOf(page.getResponse().getHeader("ETag"));
    }

    @Test
    void aSecondLookAsksOnlyWhetherAnythingWasCommitted() {
        for (var page :
                List.of("", "/place", "/feed.atom", "/feed.json", "/block", "/screen", "/elsewhere", "/replies")) {
            var first = Desk.text(desk.look(record + page));
            var asked = statements.of(
                    () -> assertThat(Desk.text(desk.look(record + page))).isEqualTo(first));
            assertThat(asked).as(page).singleElement().asString().contains("pg_current_snapshot");
        }
    }

    /** Words that somebody puts behind an address may take nobody's place, nor be packed as tightly as can be. */
    @Test
    void whoAsksWithManyWordsOfTheirOwnPushesNothingOut() {
        desk.look(record);
        for (var i = 0; i < 260; i++) {
            desk.look(record + "?x=" + i);
        }
        for (var path : new String[] {record, record + "?x=259"}) {
            Runnable again = () -> desk.look(path);
            var asked = statements.of(again);
            assertThat(asked.size() == 1 ? asked : statements.of(again)) // a minute may have passed
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aGiversHalfIsSeenAtTheNextLook() {
        assertThat(Desk.text(desk.look(record))).contains("Claimed").doesNotContain("Not changed yet");
        story.judged(trust, giver, matter, "1.1", "half", "By day");
        assertThat(Desk.text(desk.look(record))).contains("Not changed yet");
        assertThat(Desk.text(desk.look(record + "/feed.json"))).contains("Not changed yet");
    }

    @Test
    void isTheSamePackedAndPlain() {
        for (var page : List.of("", "/feed.atom", "/screen")) {
            var plain = Desk.text(desk.look(record + page));
            assertThat(Unpacked.text("br", packed(record + page)))
                    .isEqualTo(plain)
                    .contains("There is nowhere to sit");
            var zipped = browser.get()
                    .uri(record + page)
                    .header("Accept-Encoding", "gzip;q=0.5")
                    .exchange();
            assertThat(Unpacked.text("gzip", zipped)).isEqualTo(plain);
        }
        assertThat(packed(record)).headers().hasValue("Vary", "Accept-Encoding, Cookie");
        assertThat(browser.get().uri(record).header("Accept-Encoding", "gzip;q=0, br;q=0"))
                .headers()
                .doesNotContainHeader("Content-Encoding");
    }

    @Test
    void whoHasItIsToldSoUntilItChanges() {
        var tag = tag(desk.look(record));
        assertThat(browser.get().uri(record).header("If-None-Match", tag)).hasStatus(304);
        assertThat(tag(packed(record))).isEqualTo(tag.replaceAll("\"$", "-br\""));
        assertThat(packed(record, "If-None-Match", tag(packed(record)))).hasStatus(304);
        assertThat(packed(record, "If-None-Match", "\"another\"")).hasStatusOk();
        story.judged(trust, giver, matter, "1.1", "half", "By day");
        assertThat(browser.get().uri(record).header("If-None-Match", tag)).hasStatusOk();
        assertThat(tag(desk.look(record))).isNotEqualTo(tag);
    }

    @Test
    void isNobodysWhoIsSignedIn() {
        var name = "<a href=\"/me\">";
        assertThat(story.get(trust.linchpin(), record)).bodyText().contains(name);
        assertThat(Desk.text(desk.look(record))).doesNotContain(name);
        var theirs = story.get(trust.linchpin(), record);
        assertThat(theirs).bodyText().contains(name);
        assertThat(theirs).headers().doesNotContainHeader("ETag");
        assertThat(browser.get().uri(record).cookie(new Cookie("any", "one")))
                .headers()
                .doesNotContainHeader("ETag");
    }

    @Test
    void whatMayBeFramedIsTheSameAtASecondLook() {
        for (var page : List.of("/block", "/screen", "/feed.json")) {
            var first = desk.look(record + page).getResponse();
            var second = desk.look(record + page).getResponse();
            assertThat(second.getHeaderNames()).containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
            assertThat(second.getHeader("Content-Security-Policy"))
                    .isEqualTo(first.getHeader("Content-Security-Policy"));
            assertThat(second.getContentType()).isEqualTo(first.getContentType());
        }
    }

    @Test
    void nobodysLanguageIsRemembered() {
        var german = browser.get().uri(record).header("Accept-Language", "de").exchange();
        assertThat(german).headers().doesNotContainHeader("Content-Language");
        assertThat(Desk.text(desk.look(record))).isEqualTo(Desk.text(german));
    }

    @Test
    void anotherAddressIsAnotherPage() {
        assertThat(Desk.text(desk.look(record + "/elsewhere"))).contains("http://localhost");
        assertThat(browser.get().uri("http://linchpin.example" + record + "/elsewhere"))
                .bodyText()
                .contains("http://linchpin.example");
        assertThat(desk.look(record + "/place/nowhere")).hasStatus(404);
        assertThat(desk.look(record + "/place/nowhere")).hasStatus(404);
    }
}
