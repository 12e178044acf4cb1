package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Pattern;
import linchpin.answers.AnswerKind;
import org.junit.jupiter.api.Test;

/** Whoever said something and asked to hear is told by mail of each step, once, and can say by the mail whether it changed. */
class MailIntegrationTests extends PostTest {

    private static final Pattern LINK = Pattern.compile("https://linchpin[.]example(/news/[0-9a-z]{16}\\S*)");

    private static String part(MimeMessage mail, int number) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent();
    }

    /** The path of a link of a mail that ends like this. */
    private static String link(MimeMessage mail, String end) throws Exception {
        return LINK.matcher(part(mail, 0))
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private MimeMessage told(String address) {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        send();
        return Outside.mails(address).getLast();
    }

    @Test
    void theAnswerComesToWhoeverAskedAndToNobodyElse() throws Exception {
        var address = fresh();
        var other = trusts.saidOnTheWard(trust, "No chairs.");
        trusts.matter(trust, "Another", other);
        followByMail(address.toUpperCase(java.util.Locale.ROOT), "answersOnly", "true");
        var mail = told(address);
        assertThat(Outside.mails(address)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("There is an answer: Nowhere to sit");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getFrom()[0].toString())
                .contains("feedback@linchpin.example", trust.organisation().name());
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .startsWith("<https://linchpin.example/news/")
                .endsWith("/stop>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0))
                .contains("You said", "There is nowhere to sit", "We did", "Twenty chairs", "Did it change?");
        assertThat(part(mail, 1))
                .contains("<h1", "Twenty chairs", ">Yes</a>", "Do not tell me any more")
                .doesNotContain("<img", "<link", "<script");
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void eachStepComesOnceHoweverOftenItIsLookedFor() {
        var address = fresh();
        followByMail(address);
        told(address);
        send();
        assertThat(Outside.mails(address))
                .extracting(mail -> mail.getSubject())
                .containsExactly("There is an answer: Nowhere to sit");
        assertThat(count("cancelled"))
                .as("the promise was kept before anybody was told of it")
                .isEqualTo(1);
    }

    @Test
    void twoThingsSaidByOneAddressAboutOneMatterAreToldOnce() {
        var address = fresh();
        var again = trusts.saidOnTheWard(trust, "Still nowhere to sit.");
        var both = trusts.matter(trust, "Chairs", said, again);
        followByMail(address, "answersOnly", "true");
        follow(desk.receipt(trust.organisation(), again), "mail", address, "answersOnly", "true");
        answered.done(trust, both);
        answered.published(trust, both, AnswerKind.DID);
        send();
        assertThat(Outside.mails(address)).hasSize(1);
    }

    @Test
    void openingALinkCountsNothingAndPressingOnceCounts() throws Exception {
        var address = fresh();
        followByMail(address);
        var half = link(told(address), "/half");
        assertThat(desk.look(half)).hasStatusOk().bodyText().contains("Twenty chairs", "I say: half");
        var judged = "select count(*) from answers.judgement";
        assertThat(desk.count(trust.organisation(), judged)).isZero();
        var page = desk.look(half);
        var answer = field(page, "answer");
        var sent = new String[] {"answer", answer, "asked", field(page, "asked"), "verdict", "half", "words", ""};
        var path = half.substring(0, half.lastIndexOf('/'));
        assertThat(desk.give(path, sent))
                .hasStatusOk()
                .bodyText()
                .contains("Your answer counts", "You said: <strong>half");
        assertThat(desk.give(path, sent)).hasStatusOk();
        assertThat(desk.count(trust.organisation(), judged + " where verdict = 'half' and not leader"))
                .isEqualTo(1);
        assertThat(desk.give(path, "answer", answer, "asked", "0.0", "verdict", "no", "words", ""))
                .hasStatus(409)
                .bodyText()
                .contains("changed since");
    }

    private static String field(org.springframework.test.web.servlet.assertj.MvcTestResult page, String name) {
        var text = linchpin.support.Desk.text(page);
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void wordsThatAreTooLongAreStillThere() throws Exception {
        var address = fresh();
        followByMail(address);
        var half = link(told(address), "/half");
        var page = desk.look(half);
        var words = "x".repeat(4_001);
        assertThat(desk.give(
                        half.substring(0, half.lastIndexOf('/')),
                        "answer",
                        field(page, "answer"),
                        "asked",
                        field(page, "asked"),
                        "verdict",
                        "half",
                        "words",
                        words))
                .hasStatus(400)
                .bodyText()
                .contains("4,000 characters", words);
    }

    @Test
    void onePressOfAMailProgramStopsAllAndForgetsTheAddress() throws Exception {
        var address = fresh();
        followByMail(address);
        var stop = link(told(address), "/stop");
        assertThat(desk.look(stop)).hasStatusOk().bodyText().contains("Do not tell me any more?");
        assertThat(desk.give(stop, "List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("Your address is forgotten");
        assertThat(desk.give(stop, "List-Unsubscribe", "One-Click")).hasStatusOk();
        assertThat(desk.count(trust.organisation(), "select count(*) from notices.recipient where address is not null"))
                .isZero();
        answered.publishedAnew(trust, matter, AnswerKind.DID, 2);
        send();
        assertThat(Outside.mails(address)).hasSize(1);
    }

    @Test
    void aDiscreetMessageSaysNothingOfWhatItIsAbout() throws Exception {
        var address = fresh();
        followByMail(address, "discreet", "true");
        var mail = told(address);
        assertThat(mail.getSubject()).isEqualTo("News of what you told us");
        assertThat(part(mail, 0)).doesNotContain("sit", "chairs").contains("There is news", "/news/");
        assertThat(part(mail, 1)).doesNotContain("nowhere to sit", "Twenty chairs");
    }

    @Test
    void noAddressStandsInTheDatabaseAsItIs() {
        var address = fresh();
        followByMail(address);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from notices.recipient r where strpos(cast(r as text), '%s') > 0 or strpos(cast(r as text), '%s') > 0"
                                .formatted(
                                        address,
                                        java.util.HexFormat.of()
                                                .formatHex(address.getBytes(java.nio.charset.StandardCharsets.UTF_8)))))
                .isZero();
    }
}
