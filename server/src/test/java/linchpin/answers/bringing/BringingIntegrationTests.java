package linchpin.answers.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answered;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.LoggedFor;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.organisation.QuestionClass;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who logs something for others finds it again with what there is to tell them, and says that they were told. */
@ModuleTest
class BringingIntegrationTests {

    private static final String TODAY = "You told them on";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    LoggedFor logged;

    @Autowired
    Answered answered;

    @Autowired
    LoggedOnHome onHome;

    private Trust trust;
    private Person connector;
    private FeedbackId ofTheGroup;

    @BeforeEach
    void aGroupIsHeard() {
        trust = trusts.trust();
        connector = trusts.person(trust, Role.CONNECTOR);
        ofTheGroup = heard("There is nowhere to sit", 9, "Thursday group");
    }

    private FeedbackId heard(String words, Integer heads, String group) {
        var id = new FeedbackId(UUID.randomUUID());
        return desk.in(trust.organisation(), () -> {
            register.enter(new NewFeedback(
                    id,
                    trust.ward(),
                    LocalDate.now(),
                    "event",
                    connector.account(),
                    Telling.of(List.of(new Telling.Words("What they told us", QuestionClass.NONSPECIFIC, words)))
                            .by(heads)));
            if (group != null) {
                logged.group(id, group);
            }
            return id;
        });
    }

    private String mine() {
        return Desk.text(desk.get(connector, "/on-behalf/mine"));
    }

    private void press(String what) {
        assertThat(desk.post(connector, "/on-behalf/mine/" + ofTheGroup.id() + "/" + what))
                .hasStatus(302);
    }

    private void answered() {
        var matter = trusts.matter(trust, "Nowhere to sit", ofTheGroup);
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
    }

    private Panel home() {
        return World.as(connector, () -> onHome.panel(Trusts.viewer(connector, Role.CONNECTOR)))
                .orElseThrow();
    }

    @Test
    void standsThereFromTheBeginningAsOneEntryWithItsHeads() {
        assertThat(mine())
                .contains("Thursday group, a group of 9", "There is nowhere to sit", "Nothing new to tell them")
                .doesNotContain("I told them today");
        assertThat(home().count()).isZero();
        assertThat(desk.count(trust.organisation(), "select count(*) from feedback.feedback"))
                .isEqualTo(1);
    }

    @Test
    void isToBeBroughtBackOnceItIsAnsweredAndNoLongerOnceToldAndCanBeTakenBack() {
        answered();
        assertThat(mine()).contains("We did: Twenty chairs", "I told them today");
        assertThat(home().items().getFirst().text()).isEqualTo("Thursday group, a group of 9: There is nowhere to sit");
        press("told");
        press("told");
        assertThat(mine()).contains(TODAY, "I did not tell them").doesNotContain("I told them today");
        assertThat(home().count()).isZero();
        press("not-told");
        assertThat(mine()).contains("I told them today").doesNotContain(TODAY);
        assertThat(desk.count(
                        trust.organisation(),
                        "select count(*) from history.act where kind like 'answers.%brought_back'"))
                .isEqualTo(2);
    }

    @Test
    void isToBeBroughtBackThoughItIsInAnotherMatterThatIsNot() {
        answered();
        trusts.matter(trust, "Cold tea", ofTheGroup);
        assertThat(mine()).contains("We did: Twenty chairs", "I told them today");
        assertThat(home().count()).isEqualTo(1);
    }

    @Test
    void standsFirstHoweverMuchWasLoggedSince() {
        answered();
        for (var other = 1; other <= 201; other++) {
            heard("Something else", null, null);
        }
        assertThat(home().count()).isEqualTo(1);
        assertThat(home().items()).hasSize(1);
        assertThat(mine()).contains("There is nowhere to sit", "I told them today", "2 more stand in the log");
    }

    @Test
    void theGroupThatWasChosenStaysChosenAfterThePress() {
        answered();
        assertThat(Desk.text(desk.get(connector, "/on-behalf/mine?group=Thursday group")))
                .contains("name=\"group\" value=\"Thursday group\"");
        for (var press : List.of("told", "not-told")) {
            assertThat(desk.post(
                            connector, "/on-behalf/mine/" + ofTheGroup.id() + "/" + press, "group", "Thursday group"))
                    .hasRedirectedUrl("/on-behalf/mine?group=Thursday+group");
        }
    }

    @Test
    void aNewerAnswerIsToBeBroughtBackToo() {
        answered();
        press("told");
        desk.change(trust.organisation(), "update feedback.logged_for set told_on = current_date - 3");
        assertThat(mine()).contains("I told them today", TODAY);
    }

    @Test
    void isFoundByItsGroup() {
        heard("The tea was cold", null, "Carers’ café");
        heard("The porter sang", null, null);
        assertThat(mine()).contains("The tea was cold", "The porter sang", "One person");
        assertThat(Desk.text(desk.get(connector, "/on-behalf/mine?group=Thursday group")))
                .contains("There is nowhere to sit")
                .doesNotContain("The tea was cold")
                .doesNotContain("The porter sang");
    }

    @Test
    void isNobodyElsesAndIsGoneOnceItsGiverTookItBack() {
        var other = trusts.person(trust, Role.CONNECTOR);
        assertThat(Desk.text(desk.get(other, "/on-behalf/mine"))).contains("You have logged nothing");
        assertThat(desk.post(other, "/on-behalf/mine/" + ofTheGroup.id() + "/told"))
                .hasStatus(404);
        assertThat(World.as(other, () -> onHome.panel(Trusts.viewer(other, Role.CONNECTOR))))
                .isEmpty();
        desk.change(trust.organisation(), "update feedback.feedback set withdrawn = true");
        assertThat(mine()).doesNotContain("There is nowhere to sit");
    }
}
