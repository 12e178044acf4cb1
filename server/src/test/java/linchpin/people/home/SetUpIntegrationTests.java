package linchpin.people.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list that stays on an administrator's home until an organisation can hear and answer. */
@LinchpinTest
class SetUpIntegrationTests {

    private static final String LEFT = "Still to set up <span\nclass=\"lp-count\">";

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Answered answered;

    @Autowired
    MockMvcTester browser;

    @Test
    void namesWhatAnOrganisationNeedsFirstAndReassuresNobody() {
        var administrator = world.person(world.organisation(), Role.ADMINISTRATOR);
        assertThat(home(administrator))
                .contains(LEFT + "4<")
                .containsSubsequence("Name your wards", "Invite a Linchpin", "Put up a poster", "the first answer")
                .contains("nobody has been invited")
                .doesNotContain("Everybody who was invited has come");
    }

    @Test
    void countsDownAsThingsAreDoneAndGoesWhenAllAre() {
        var trust = trusts.trust();
        var administrator = world.person(trust.organisation(), Role.ADMINISTRATOR);
        assertThat(home(administrator)).as("places and people are there").contains(LEFT + "2<", "Done");
        var matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        assertThat(home(administrator)).contains(LEFT + "1<");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        assertThat(home(administrator)).doesNotContain("Still to set up");
    }

    @Test
    void isForThoseAloneWhoSetThingsUp() {
        var trust = trusts.trust();
        assertThat(home(trust.nurse())).doesNotContain("Still to set up");
    }

    private String home(World.Person person) {
        var answer = browser.get().uri("/home").with(World.signedIn(person)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
