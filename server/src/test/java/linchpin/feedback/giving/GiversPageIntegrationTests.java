package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Setting;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a giver has in sight: whose page it is, who helps now, what happens next, and a receipt that can be kept. */
@FeedbackTest
class GiversPageIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    OrganisationSettings settings;

    @Autowired
    TestTime time;

    private Organisation trust;

    @BeforeEach
    void aTrustWithAWard() {
        trust = form.trust();
    }

    private String ward() {
        return Desk.text(form.get("/give/" + trust.code() + "/ward-4"));
    }

    @Test
    void namesTheOrganisationBeforeTheProduct() {
        var header = ward().replaceAll("(?s).*<header(.*)</header>.*", "$1");
        assertThat(header.indexOf(trust.name())).isBetween(0, header.indexOf("Linchpin"));
    }

    @Test
    void namesTheProductFirstToWhoeverWorksHere() {
        var linchpin = world.person(trust, Role.LINCHPIN);
        var header = Desk.text(desk.get(linchpin, "/log")).replaceAll("(?s).*<header(.*)</header>.*", "$1");
        assertThat(header.indexOf("Linchpin")).isBetween(0, header.indexOf(trust.name()));
    }

    @Test
    void saysWhomToCallNowOnTheFormAndAfterIt() {
        desk.in(trust, () -> {
            settings.set(Setting.COMPLAINTS, "PALS, 020 7946 0001");
            settings.set(Setting.CONTACT, "Patient experience, 020 7946 0000");
            return null;
        });
        assertThat(ward().replaceAll("(?s).*<main(.*)</main>.*", "$1"))
                .contains("tel:999", "tel:111", "PALS, 020 7946 0001", "Patient experience, 020 7946 0000");
        assertThat(Desk.text(form.send(trust, "say[good]", "Kind")).replaceAll("(?s).*<main(.*)</main>.*", "$1"))
                .contains("tel:999", "tel:111", "PALS, 020 7946 0001");
    }

    @Test
    void namesNoLineThatTheOrganisationHasNotSet() {
        assertThat(ward()).contains("ask any member of staff how").doesNotContain("Worries and complaints:");
    }

    /** The address holds the receipt behind "#" alone; the message is the telephone's own, to nobody yet. */
    @Test
    void givesTheReceiptAsALinkAndAsAMessageOfTheTelephone() {
        var page = form.send(trust, "say[good]", "Kind");
        var link = "http://localhost/receipt#" + AtTheForm.receipt(page);
        assertThat(page)
                .bodyText()
                .contains("href=\"" + link + "\"", ">" + link + "</a>")
                .containsPattern("href=\"sms:\\?&(amp;)?body=What%20I%20told%20[^\"+ #]*%2Freceipt%23[0-9]{21}\"");
    }

    /** A button that does nothing without a script is not there without one. */
    @Test
    void hidesTheButtonToCopyUntilAScriptShowsIt() {
        assertThat(form.send(trust, "say[good]", "Kind"))
                .bodyText()
                .containsPattern("<button[^>]* hidden [^>]*data-copy");
    }

    @Test
    void saysThatItCannotSayHowSoonWhereTooFewCameToTell() {
        assertThat(form.send(trust, "say[good]", "Kind"))
                .bodyText()
                .contains("What happens next", "We cannot say yet how soon that will be");
    }

    @Test
    void promisesWhatIsKeptAndNoMore() {
        theyRead(20, 18);
        assertThat(form.send(trust, "say[good]", "Kind"))
                .bodyText()
                .contains("Lately, 9 in 10 were read within 2 days.");
    }

    @Test
    void promisesNothingWhereTooManyWait() {
        theyRead(20, 17);
        assertThat(form.send(trust, "say[good]", "Kind"))
                .bodyText()
                .contains("Lately, that has often taken more than two weeks.")
                .doesNotContain("9 in 10");
    }

    /** So many came in three weeks ago, and of these so many were read two days later. */
    private void theyRead(int came, int read) {
        var on = LocalDate.now().minusDays(21);
        var linchpin = time.at(on + "T10:00:00Z", () -> world.person(trust, Role.LINCHPIN));
        time.at(on + "T12:00:00Z", () -> {
            for (var i = 0; i < came; i++) {
                form.send(trust, "say[good]", "Kind " + i);
            }
            return null;
        });
        time.at(on.plusDays(2) + "T12:00:00Z", () -> {
            for (var row : form.rows(trust, "select id from feedback.feedback order by entry limit " + read)) {
                assertThat(desk.post(linchpin, "/log/" + row.get("id") + "/read"))
                        .hasStatus3xxRedirection();
            }
            return null;
        });
    }
}
