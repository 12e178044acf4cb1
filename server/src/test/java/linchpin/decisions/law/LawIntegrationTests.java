package linchpin.decisions.law;

import static linchpin.decisions.Deciding.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LinchpinTest
class LawIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;
    private Map<String, String> form;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        form = deciding.panel();
    }

    @Test
    void standsInTheDraftAndOnThePageOfThePanel() {
        form.put("marks.law", "psr-2023");
        var draft = to(deciding.draft(trust.linchpin(), form));
        assertThat(deciding.page(trust.linchpin(), draft)).contains("The law that is cited: Provider Selection Regime");
        var path = to(desk.post(trust.linchpin(), draft + "/publish"));
        assertThat(deciding.page(trust.leader(), path))
                .contains(
                        "SI 2023/1348",
                        "In force since 1 January 2024",
                        "regulation 12",
                        "The days are counted here when it has closed",
                        "This is no legal advice",
                        "not by a lawyer");
        assertThat(deciding.count("law where code = 'psr-2023' and words is null"))
                .isEqualTo(1);
    }

    @Test
    void standsInWordsWhereItIsNoneOfThoseInTheList() {
        form.put("marks.law", "other");
        form.put("marks.lawWords", "Our own rules for small purchases.");
        var path = deciding.published(trust.linchpin(), form);
        assertThat(deciding.page(trust.leader(), path))
                .contains("None of those that Linchpin knows", "Our own rules for small purchases.");
    }

    /** It closes on Tuesday 25 May 2027, and Monday the 31st is a bank holiday. */
    @Test
    void countsTheDaysInsideAndInPublicOnceItHasClosed() {
        form.put("marks.law", "psr-2023");
        form.put("times.closes", "2027-05-20");
        form.put("marks.talks", "2027-05-25");
        var path = time.at("2027-05-03T12:00:00Z", () -> deciding.published(trust.linchpin(), form));
        time.during("2027-05-25T19:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        var inside = deciding.page(trust.leader(), path);
        var inPublic = Desk.text(browser.get()
                .uri("/decided/" + trust.organisation().code() + "/1")
                .exchange());
        assertThat(List.of(inside, inPublic))
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "Earliest day: 9 June 2027.",
                                "8 working days, counted from 27 May 2027 to the end of 8 June 2027, 1 bank holiday skipped.",
                                "if the notice was published on 25 May 2027",
                                "This is no legal advice"));
    }

    @Test
    void saysWhereNobodyKnowsTheBankHolidays() {
        form.put("marks.law", "pa-2023");
        var path = deciding.published(trust.linchpin(), form);
        time.during("2099-01-11T12:00:00Z", () -> ByHand.does(chore, trust.organisation()));
        assertThat(deciding.page(trust.leader(), path))
                .contains("Linchpin does not know all bank holidays of that time");
    }

    @Test
    void isNotAskedFor() {
        var path = deciding.published(trust.linchpin(), form);
        assertThat(deciding.page(trust.leader(), path)).doesNotContain("The law it was done by");
        assertThat(deciding.count("law")).isZero();
    }

    @Test
    void isOneOfTheListAndHasWordsWhereItIsNone() {
        form.put("marks.law", "made-up");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Choose a law that is in force");
        form.put("marks.law", "other");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Enter by which other rules it is done");
        form.put("marks.law", "");
        form.put("marks.lawWords", "Something.");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what your words belong to", "Something.");
    }
}
