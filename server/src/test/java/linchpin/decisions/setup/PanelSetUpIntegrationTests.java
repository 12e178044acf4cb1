package linchpin.decisions.setup;

import static linchpin.decisions.Deciding.to;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PanelSetUpIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    @Test
    void saysInPlainWordsWhatPatientsHoldAndHowMarksAreCounted() {
        var draft = to(deciding.draft(trust.linchpin(), deciding.panel()));
        assertThat(deciding.page(trust.linchpin(), draft))
                .contains(
                        "Patient leaders hold 20 of 100 in Quality, however many of the 1 turn up; in Value none. Staff hold the rest.",
                        "Access (Quality) weighs 40 of 100, and is marked from 0 to 5. An option under 2 cannot be chosen.",
                        "Price (Value) weighs 30 of 100, and is marked by nobody",
                        "what has more in Access is chosen",
                        "No mark is ever written over");
    }

    @Test
    void keepsWhatWasTypedInADraft() {
        var draft = to(deciding.draft(trust.linchpin(), deciding.panel()));
        assertThat(deciding.page(trust.linchpin(), draft + "/change"))
                .contains("name=\"marks.domains[0].criteria[1].label\" type=\"text\" value=\"Safety\"")
                .doesNotContain("marks.domains[0].criteria[2]", "marks.domains[2]");
    }

    @Test
    void publishesByWhatIsMarkedAndUntilWhenThePanelTalks() {
        var path = deciding.published(trust.linchpin(), deciding.panel());
        assertThat(deciding.count("criterion where price and domain = 2")).isEqualTo(1);
        assertThat(deciding.count("domain where patients = '20'")).isEqualTo(1);
        assertThat(deciding.count("decision where talk_until > closes_at and not secret"))
                .isEqualTo(1);
        assertThat(deciding.page(trust.leader(), path)).contains("weighs 40 of 100", "Open");
    }

    @Test
    void makesRoomForOneMoreCriterionAndLosesNothing() {
        var form = deciding.panel();
        form.put("more", "0");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Safety\"", "What the ward mends first.", "marks.domains[0].criteria[2].label")
                .doesNotContain("marks.domains[0].criteria[3]", "marks.domains[1].criteria[1]", "marks.domains[2]");
        assertThat(deciding.count("draft")).isZero();
    }

    @Test
    void makesRoomForOneMoreDomain() {
        var form = deciding.panel();
        form.put("more", "domain");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Safety\"", "marks.domains[2].label", "marks.domains[2].criteria[0].label")
                .doesNotContain("marks.domains[3]", "marks.domains[0].criteria[2]");
    }

    @Test
    void foldsWhatIsFilledInAndSaysWhatIsInIt() {
        var draft = to(deciding.draft(trust.linchpin(), deciding.panel()));
        assertThat(deciding.page(trust.linchpin(), draft + "/change"))
                .contains(
                        "What is decided: “What first?” (3 to choose from)",
                        "By what is marked: 3 criteria, weights come to 100",
                        "Criterion 1: Access, weighs 40",
                        "The law it is done by: nothing said",
                        "Which staff vote: 1",
                        "When: until 1 January 2099, 17:00")
                .doesNotContain("<details class=\"nhsuk-details\" open");
    }

    @Test
    void opensThePartInWhichSomethingIsWrongAndNoOther() {
        var form = deciding.panel();
        form.put("marks.domains[0].criteria[1].most", "many");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .satisfies(page -> assertThat(page.split("<details class=\"nhsuk-details\" open", -1))
                        .as("the part and the criterion")
                        .hasSize(3))
                .contains("value=\"many\"");
    }

    @Test
    void saysWhatTheWeightsComeToWhereItIsNotAHundred() {
        var form = deciding.panel();
        form.put("marks.domains[0].criteria[1].weight", "25.5");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("The weights come to 95.5. Together they must come to exactly 100", "25.5");
    }

    @Test
    void saysWhatElseIsWrongBesideItsField() {
        var form = deciding.panel();
        form.put("marks.domains[0].criteria[0].minimum", "6");
        form.put("marks.domains[0].criteria[1].label", "access");
        form.put("marks.domains[0].criteria[1].tie", "1");
        form.put("marks.domains[0].patients", "a fifth");
        form.put("marks.domains[1].criteria[0].weight", "");
        form.put("marks.talks", "2098-01-01");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter a number on its scale, or leave it empty",
                        "“access” stands here twice",
                        "Two criteria are asked as number 1 at a tie",
                        "Enter a percentage from 0 to 100",
                        "Enter its weight: more than 0",
                        "this must be later than that");
    }

    @Test
    void givesPatientsAPartSomewhere() {
        var form = deciding.panel();
        form.put("marks.domains[0].patients", "0");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Patients would hold nothing anywhere");
        form.put("votes.share", "10");
        assertThat(deciding.draft(trust.linchpin(), form)).hasStatus(302);
    }

    @Test
    void asksForOneCriterionAtLeast() {
        var form = deciding.panel();
        form.keySet().removeIf(field -> field.startsWith("marks.domains"));
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("Enter by what is marked: at least one criterion");
    }
}
