package linchpin.approach.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.approach.ApproachTest;
import linchpin.notices.Outside;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people are sent, and how often. */
class AskWordsIntegrationTests extends ApproachTest {

    private MvcTestResult word(String text) {
        return time.at(NOON, () -> desk.post(clerk, "/approach/words", "text", text));
    }

    private MvcTestResult limit(String days) {
        return time.at(NOON, () -> desk.post(clerk, "/approach/limit", "days", days));
    }

    @Test
    void isTheOrganisationsOwnInVersions() throws Exception {
        assertThat(word("How was {place}? {link} Enough: {stop}"))
                .hasStatusOk()
                .bodyText()
                .contains("from the next list on");
        word("How was {place}? {link} Enough: {stop}");
        assertThat(desk.count(clerk.organisation(), "select count(*) from approach.words"))
                .isEqualTo(1);
        var mail = mail();
        var looked = look(NOON, csv("email,place", mail + ",Rowan"));
        word("How good was {place}? {link} Enough: {stop}");
        send(NOON, sealed(looked));
        word("Was {place} good? {link} Enough: {stop}");
        run("2026-06-02T11:30:00Z");
        var parts = (jakarta.mail.internet.MimeMultipart)
                Outside.mails(mail).getFirst().getContent();
        assertThat(String.valueOf(parts.getBodyPart(0).getContent()))
                .as("a list is sent with the words that were looked through")
                .contains("How was Rowan? https://linchpin.example/give/", "Enough: https://linchpin.example/stop/");
    }

    @Test
    void mustSayWhereAndHowToStop() {
        assertThat(word("Tell us about {place}: {link}"))
                .hasStatus(400)
                .bodyText()
                .contains("Write {stop}", "Tell us about");
        assertThat(word("Tell us: {link} {stop}")).hasStatus(400).bodyText().contains("Write {place}");
        assertThat(word("x".repeat(601) + "{place}{link}{stop}"))
                .hasStatus(400)
                .bodyText()
                .contains("600 characters");
    }

    @Test
    void showsItsLengthAndHowPlainItIs() {
        assertThat(word("How was {place}? Tell us here, in your own words: {link} To stop: {stop} ★"))
                .bodyText()
                .contains("characters", "How plain it is", "without VAT, and a thousand of them", "2.33p a part")
                .doesNotContain("Without “★”"); // pictures are left out before it is sent
        assertThat(word("Ŵ how was {place}? {link} {stop}")).bodyText().contains("Without “Ŵ” it would be fewer");
    }

    @Test
    void waitsLongerWhereTheOrganisationSaysSoAndNeverLess() {
        assertThat(limit("29")).hasStatus(400).bodyText().contains("from 30 to 366");
        assertThat(limit("x")).hasStatus(400);
        assertThat(limit("90")).hasStatusOk();
        var mail = mail();
        var file = csv("email,place", mail + ",Rowan");
        give(NOON, file);
        run("2026-06-02T11:30:00Z");
        assertThat(look("2026-08-01T11:00:00Z", file, "day", "2026-07-31"))
                .bodyText()
                .contains("Not to be asked: fewer than 5");
        assertThat(look("2026-08-31T11:00:00Z", file, "day", "2026-08-30"))
                .bodyText()
                .contains("By email: 1");
    }
}
