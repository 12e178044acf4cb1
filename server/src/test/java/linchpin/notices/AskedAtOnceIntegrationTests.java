package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Most givers see a page of ours once: they are asked there whether they wish to hear, in the whole product with nothing set up to send by. */
@LinchpinTest
class AskedAtOnceIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Test
    void theThanksAskAndTheReceiptTellsWhatWasAskedFor() {
        var organisation = world.organisation();
        world.ward(organisation, "Ward 4");
        var thanks =
                desk.give("/give/" + organisation.code() + "/ward-4", "say[good]", "Kind staff, and nowhere to sit");
        assertThat(thanks).hasStatusOk().bodyText().contains("Shall we tell you what comes of it?", "/receipt/follow");
        var receipt = Pattern.compile("name=\"receipt\" value=\"([0-9]{21})\"").matcher(Desk.text(thanks));
        assertThat(receipt.find()).isTrue();
        assertThat(desk.give(
                        "/receipt/follow", "receipt", receipt.group(1), "channel", "mail", "reach", "ann@example.com"))
                .hasStatusOk();
        var page = Desk.followed(
                browser,
                browser.post()
                        .uri("/receipt")
                        .param("receipt", receipt.group(1))
                        .exchange());
        assertThat(page)
                .bodyText()
                .contains("We tell you", "by email", "at each step")
                .doesNotContain("ann@example.com");
        var linchpin = world.person(organisation, Role.LINCHPIN);
        assertThat(desk.get(linchpin, "/messages")).bodyText().contains("No mail server is set");
        assertThat(desk.get(linchpin, "/home")).bodyText().doesNotContain("To ring or write to");
        desk.change(organisation, """
                insert into notices.notice (recipient_id, about_id, news, occasion, state, noted_at, due, changed_at)
                select recipient_id, feedback_id, 'replied', 'x', 'by_hand', now(), now(), now() from notices.follow""");
        assertThat(desk.get(linchpin, "/home")).bodyText().contains("To ring or write to");
        assertThat(desk.get(linchpin, "/messages/by-hand"))
                .bodyText()
                .contains("ann@example.com", "There is a reply to you");
        desk.change(organisation, "delete from notices.follow");
        assertThat(desk.get(linchpin, "/messages/by-hand"))
                .bodyText()
                .contains("This holds no more", "Take it off this list")
                .doesNotContain("I told them");
        desk.change(organisation, "update notices.notice set state = 'failed'");
        assertThat(desk.get(linchpin, "/home"))
                .bodyText()
                .contains("Messages that did not go")
                .doesNotContain("To ring or write to");
    }
}
