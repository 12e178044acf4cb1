package linchpin.answers.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.matters.MatterId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One approved answer is read on every outlet, and all of them change when it does. */
@ModuleTest
class OutletsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    Desk desk;

    @Autowired
    Places places;

    @Autowired
    MockMvcTester browser;

    private Trust trust;
    private PlaceId podiatry;
    private MatterId chairs;
    private AnswerId answer;

    @BeforeEach
    void answersAboutTwoPlaces() {
        trust = trusts.trust();
        podiatry = desk.in(trust.organisation(), () -> places.open(null, "Podiatry", "service", "podiatry"));
        chairs = trusts.matter(
                trust, "Nowhere to sit & <rest>", trusts.saidOnTheWard(trust, "There is nowhere to sit."));
        answered.done(trust, chairs);
        answer = answered.published(trust, chairs, AnswerKind.DID);
        var waits = trusts.matterAbout(
                podiatry, trust, "Waiting for podiatry", trusts.saidAt(trust, podiatry, "I waited for a year."));
        answered.published(trust, waits, AnswerKind.DID_NOT);
    }

    private String record() {
        return "/said/" + trust.organisation().code();
    }

    private String body(String path) {
        return text(desk.look(path));
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsByteArray().length == 0 ? "" : Desk.text(page);
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(body(path));
    }

    @Test
    void aFeedReaderReadsTheAtomFeed() throws Exception {
        var feed = new SyndFeedInput().build(new StringReader(body(record() + "/feed.atom")));
        assertThat(feed.getTitle())
                .isEqualTo("You said, we did: " + trust.organisation().name());
        assertThat(feed.getEntries()).hasSize(2);
        var entry = feed.getEntries().get(1);
        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + answer.id());
        assertThat(entry.getTitle()).isEqualTo("Nowhere to sit & <rest>");
        assertThat(entry.getLink()).endsWith(record() + "/" + answer.id());
        assertThat(entry.getContents().getFirst().getValue())
                .contains("You said: There is nowhere to sit", "We did: Twenty chairs", "Claimed");
    }

    @Test
    void theJsonFeedSaysTheSame() {
        var feed = json(record() + "/feed.json");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asString()).endsWith(record() + "/feed.json");
        var item = feed.get("items").get(1);
        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + answer.id());
        assertThat(item.get("content_text").asString()).contains("We did: Twenty chairs");
        assertThat(item.get("date_published").asString())
                .isEqualTo(item.get("date_modified").asString());
    }

    @Test
    void aChangedAnswerKeepsItsNameAndSaysThatItChanged() {
        answered.publishedAnew(trust, chairs, AnswerKind.DID, 2);
        var items = json(record() + "/feed.json").get("items");
        assertThat(items).hasSize(2);
        var item = items.get(0);
        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + answer.id());
        assertThat(item.get("date_modified").asString())
                .isGreaterThan(item.get("date_published").asString());
        for (var outlet : new String[] {"/feed.json", "/feed.atom", "/block", "/screen", "/" + answer.id()}) {
            assertThat(body(record() + outlet)).as(outlet).contains("first published on");
        }
    }

    @Test
    void aPlaceHasOutletsOfItsOwn() {
        for (var outlet : new String[] {"", "/feed.atom", "/feed.json", "/block", "/screen"}) {
            assertThat(body(record() + "/place/podiatry" + outlet))
                    .as(outlet)
                    .contains("Waiting for podiatry", "Podiatry")
                    .doesNotContain("Nowhere to sit");
        }
        assertThat(body(record() + "/place")).contains(record() + "/place/podiatry");
        assertThat(desk.look(record() + "/place/nowhere")).hasStatus(404);
        assertThat(desk.look(record() + "/place/nowhere/screen")).hasStatus(404);
    }

    @Test
    void whoHasTheFeedAlreadyIsToldSo() {
        var first = desk.look(record() + "/feed.atom");
        var tag = first.getResponse().getHeader("ETag");
        assertThat(browser.get().uri(record() + "/feed.atom").header("If-None-Match", tag))
                .hasStatus(304);
        answered.publishedAnew(trust, chairs, AnswerKind.DID, 2);
        assertThat(browser.get().uri(record() + "/feed.atom").header("If-None-Match", tag))
                .hasStatusOk();
    }

    @Test
    void nothingSetsACookieAndOnlyTheBlockMayBeFramed() {
        for (var outlet : new String[] {"", "/feed.atom", "/feed.json", "/block", "/screen", "/elsewhere"}) {
            var page = desk.look(record() + (outlet.isEmpty() ? "/place/podiatry" : outlet));
            assertThat(page.getResponse().getHeaders("Set-Cookie")).as(outlet).isEmpty();
            var policy = page.getResponse().getHeader("Content-Security-Policy");
            assertThat(String.valueOf(policy).contains("frame-ancestors *"))
                    .as(outlet)
                    .isEqualTo(outlet.equals("/block"));
        }
    }

    @Test
    void givesWhatIsCopiedIntoAWebsite() {
        var page = Jsoup.parse(body(record() + "/elsewhere"));
        assertThat(page.select("code").getFirst().text())
                .startsWith("<iframe src=\"http")
                .contains(record() + "/block\"");
        assertThat(page.select("a[href$=/feed.atom], a[href$=/feed.json], a[href$=/screen]"))
                .hasSize(3);
        assertThat(body(record())).contains("rel=\"alternate\"", record() + "/feed.atom", record() + "/elsewhere");
    }

    @Test
    void whereNothingIsAnsweredTheScreenAndTheBlockSaySo() {
        var other = "/said/" + trusts.trust().organisation().code();
        assertThat(body(other + "/screen")).contains("Nothing is answered yet");
        assertThat(body(other + "/block")).contains("No answer has been published yet");
        assertThat(json(other + "/feed.json").get("items")).isEmpty();
    }

    @Test
    void noWordsOfASinglePersonLeaveThePublicRecord() {
        var quoted = trusts.saidOnTheWard(trust, "My own words to be quoted.");
        desk.change(
                trust.organisation(),
                "insert into answers.quotation (answer_id, version, feedback_id) select id, 1, '" + quoted.id()
                        + "' from answers.answer where id = '" + answer.id() + "'");
        desk.change(
                trust.organisation(),
                "update feedback.feedback set publish = true, moderation = 'cleared' where id = '" + quoted.id() + "'");
        assertThat(body(record() + "/" + answer.id())).contains("My own words");
        for (var outlet : new String[] {"/feed.atom", "/feed.json", "/block", "/screen"}) {
            assertThat(body(record() + outlet)).as(outlet).doesNotContain("My own words");
        }
    }

    @Test
    void aSignThatNoXmlMayHoldBreaksNoFeed() throws Exception {
        desk.change(
                trust.organisation(),
                "update matters.matter set title = 'Ward' || chr(11) || chr(65535) || ' seven' where id = '"
                        + chairs.id() + "'");
        var feed = new SyndFeedInput().build(new StringReader(body(record() + "/feed.atom")));
        assertThat(feed.getEntries().get(1).getTitle()).isEqualTo("Ward seven");
    }
}
