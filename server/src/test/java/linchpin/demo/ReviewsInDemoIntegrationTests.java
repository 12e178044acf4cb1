package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.support.Html;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever opens the demonstration finds a rule that is on, a review that it opened, and one that is concluded. */
@DemoTest
class ReviewsInDemoIntegrationTests {

    private static final Pattern REVIEW = Pattern.compile("/reviews/[0-9a-f]{8}-[0-9a-f-]{27}");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    private Person linchpin;

    @BeforeEach
    void theLinchpinOfTheHospital() {
        var code = FictionalTrust.ALL.getFirst().code();
        Organisation hospital = organisations.withCode(code).orElseThrow();
        linchpin = World.in(
                hospital.id(),
                () -> new Person(
                        accounts.whoMay(Permission.SET_REVIEW_RULES).stream()
                                .filter(one -> one.name().equals("Ravi Menon"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        "",
                        hospital));
    }

    private String page(String path) {
        var page = browser.get().uri(path).with(World.signedIn(linchpin)).exchange();
        assertThat(page).as(path).hasStatusOk();
        return Html.of(page).select("main").html();
    }

    @Test
    void oneReviewIsOpenAndOneConcluded() {
        assertThat(page("/reviews"))
                .contains("Timeliness of care: Whole organisation", "Open", "Concluded", "asked for");
    }

    @Test
    void theOpenOneSaysWhyAndWhatPeopleSaid() {
        var found = REVIEW.matcher(page("/reviews"));
        assertThat(found.find()).isTrue();
        assertThat(page(found.group()))
                .contains("A rule opened it on", "from at least 3 people", "Gather into a new matter", "Ravi Menon");
    }

    @Test
    void theRuleIsOnAndSaysWhatItWouldHaveDone() {
        var list = page("/reviews/rules");
        assertThat(list).contains("When 3 comments that criticise about “Timeliness of care”", "On");
        var found = Pattern.compile("/reviews/rules/[0-9a-f]{8}-[0-9a-f-]{27}").matcher(list);
        assertThat(found.find()).isTrue();
        assertThat(page(found.group())).contains("It would have fired", "Switch it off");
        assertThat(page(found.group() + "/why")).contains("opens no other");
    }
}
