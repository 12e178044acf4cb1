package linchpin.decisions.setup;

import static linchpin.decisions.Deciding.to;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ModuleTest
class DraftsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    @Test
    void offersWhatPeopleUsuallyDecide() {
        assertThat(deciding.page(trust.leader(), "/decisions/new"))
                .contains("Choose cases or priorities", "A simple yes or no", "Consent in a meeting");
        for (var template : Template.values()) {
            assertThat(deciding.page(trust.leader(), "/decisions/new/" + template.stored()))
                    .contains(template.label(), "Save, and read what it means");
        }
        assertThat(desk.get(trust.leader(), "/decisions/new/nothing")).hasStatus(404);
    }

    @Test
    void saysInPlainWordsWhatASetUpMeansBeforeItIsPublished() {
        var draft = to(deciding.draft(trust.linchpin(), deciding.dots()));
        assertThat(deciding.page(trust.linchpin(), draft))
                .contains(
                        "Patient leaders hold 50 of 100, although only one of them has a vote",
                        "Everybody has 4, and may lay at most 3 on one option",
                        "At least 1 patient leader must vote",
                        "neither side can decide without the other",
                        "Once published, none of this can be changed");
        assertThat(deciding.count("decision")).isZero();
    }

    @Test
    void saysAllThatIsWrongAndLosesNothingThatWasTyped() {
        var form = deciding.dots();
        form.put("title", "");
        form.put("options", "Taps\nTaps");
        form.put("votes.share", "a fifth");
        form.put("way.each", "9");
        form.put("times.closes", "2020-01-01");
        form.put("votes.patientsQuorum", "2");
        form.put("way.secret", "");
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Enter what is decided, in a few words",
                        "Two options are called alike",
                        "more than 0, and 100 at most",
                        "no more than everybody has",
                        "Voting must end after it has begun",
                        "no more than have a vote",
                        "Choose one",
                        "a fifth",
                        "What the ward mends first.");
        assertThat(deciding.count("draft")).isZero();
    }

    @Test
    void keepsADraftThatCanBeChangedAndTakenAway() {
        var form = deciding.dots();
        var draft = to(deciding.draft(trust.linchpin(), form));
        assertThat(deciding.page(trust.linchpin(), draft + "/change")).contains("Television");
        form.put("options", "Taps\nTrolleys");
        assertThat(desk.post(trust.linchpin(), draft + "/change", Deciding.fields(form)))
                .hasStatus(302);
        assertThat(deciding.page(trust.linchpin(), draft)).contains("Trolleys").doesNotContain("Television");
        assertThat(deciding.page(trust.leader(), "/decisions/new")).contains("What first?");
        assertThat(desk.post(trust.linchpin(), draft + "/away")).hasStatus(302);
        assertThat(desk.get(trust.linchpin(), draft)).hasStatus(404);
    }

    @Test
    void isSetUpByWhoMayAndWhereTheyMay() {
        assertThat(desk.get(trusts.person(trust, Role.END_USER), "/decisions/new"))
                .hasStatus(403);
        var draft = to(deciding.draft(trust.linchpin(), deciding.dots()));
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.LINCHPIN);
        assertThat(desk.get(elsewhere, draft)).hasStatus(404);
        assertThat(desk.post(elsewhere, draft + "/publish")).hasStatus(404);
        assertThat(deciding.draft(elsewhere, deciding.dots()))
                .hasStatus(400)
                .bodyText()
                .contains("Choose where it is decided");
        assertThat(desk.get(trusts.trust().linchpin(), draft)).hasStatus(404);
    }

    @Test
    void freezesWhoVotesByNameAndNothingOfItCanBeChanged() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(deciding.count("voter")).isEqualTo(2);
        desk.change(trust.organisation(), "update people.role_held set ended_at = now() where role = 'PATIENT_LEADER'");
        assertThat(deciding.page(trust.linchpin(), path)).contains("0 of 1 have voted");
        for (var table : new String[] {"option set label = 'x'", "voter set name = 'x'", "party set share = '1'"}) {
            assertThat(refused("update decisions." + table)).as(table).isTrue();
        }
        assertThat(refused("update decisions.decision set title = 'x'")).isTrue();
        assertThat(refused("delete from decisions.voter")).isTrue();
        assertThat(desk.post(trust.linchpin(), path.replace("decisions/", "decisions/drafts/") + "/publish"))
                .hasStatus(404);
    }

    private boolean refused(String sql) {
        try {
            desk.change(trust.organisation(), sql);
            return false;
        } catch (DataAccessException e) {
            return true;
        }
    }

    /** Whoever is both decides as staff, so that patients' part is patients'. */
    @Test
    void givesWhoIsStaffTooNoVoteAmongPatients() {
        var both = world.person(trust.organisation(), Role.PATIENT_LEADER, Role.LINCHPIN);
        var form = deciding.dots();
        form.put("votes.patients", both.account().id().toString());
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains("no longer holds a role here");
    }

    @Test
    void isOneDecisionHoweverManyPublishItAtOnce() throws Exception {
        var draft = to(deciding.draft(trust.linchpin(), deciding.dots()));
        Trusts.atOnce(3, () -> desk.post(trust.linchpin(), draft + "/publish"));
        assertThat(deciding.count("decision")).isEqualTo(1);
    }

    @Test
    void isTheLeadersOwnWhereNobodyOfStaffVotes() {
        var form = deciding.dots();
        form.remove("votes.staff");
        var path = deciding.published(trust.leader(), form);
        assertThat(deciding.page(trust.linchpin(), path)).contains("own: they hold all of it");
        assertThat(desk.get(trust.linchpin(), path + "/off")).hasStatus(404);
        assertThat(desk.get(trust.leader(), path + "/off")).hasStatus(200);
    }

    /** Time passes, and people go, while a draft lies there. */
    @Test
    void isNotPublishedOnceItsTimeHasPassed() {
        var draft = to(deciding.draft(trust.linchpin(), deciding.dots()));
        var page = time.at("2099-01-01T18:00:00Z", () -> deciding.page(trust.linchpin(), draft));
        assertThat(page).contains("It cannot be published as it stands").doesNotContain("Publish it");
        assertThat(time.at("2099-01-01T18:00:00Z", () -> desk.post(trust.linchpin(), draft + "/publish")))
                .hasStatusOk();
        assertThat(deciding.count("decision")).isZero();
        assertThat(time.at("2099-01-01T18:00:00Z", () -> deciding.page(trust.linchpin(), draft + "/change")))
                .contains("Voting must end after it has begun", "Television");
        assertThat(desk.post(trust.linchpin(), draft + "/publish")).hasStatus(302);
        assertThat(deciding.count("decision")).isEqualTo(1);
    }
}
