package linchpin.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class CountOnHomeIntegrationTests {

    private static final String AFTER = "2099-01-02T12:00:00Z";
    private static final String HEADING = "Votes on paper to be counted";

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

    /** @return where it is shown: somebody without an account handed something in */
    private String onPaper(boolean secret) {
        var form = deciding.yesNo();
        form.put("votes.patientsToo", "Ann");
        form.put("way.papers", "yes");
        form.put("way.secret", secret ? "yes" : "no");
        var path = deciding.published(trust.linchpin(), form);
        desk.post(trust.linchpin(), path + "/papers/envelopes", "voters", "2", "how", "paper");
        return path;
    }

    @Test
    void aPanelWaitsForItsSheetsAndTalksWhenTheyAreCounted() {
        var form = deciding.panel();
        form.put("votes.patientsToo", "Ann");
        form.put("way.papers", "yes");
        var path = deciding.published(trust.linchpin(), form);
        assertThat(home(trust.linchpin()))
                .contains(HEADING, "The panel cannot talk before every sheet is accounted for");
        assertThat(home(trust.nurse())).doesNotContain(HEADING);
        time.at(AFTER, () -> deciding.noPapers(trust.linchpin(), path));
        assertThat(home(trust.linchpin())).doesNotContain(HEADING);
        assertThat(time.at(AFTER, () -> deciding.page(trust.linchpin(), path))).contains("Being talked about");
    }

    private String home(Person person) {
        return time.at(AFTER, () -> deciding.page(person, "/home"));
    }

    private void readsIn(String path) {
        time.at(
                AFTER,
                () -> desk.post(
                        trust.linchpin(),
                        path + "/papers/read",
                        "side",
                        "patients",
                        "envelope",
                        "1",
                        "is",
                        "blank",
                        "copies",
                        "1"));
    }

    @Test
    void whileVotesAreTakenNothingWaits() {
        onPaper(true);
        assertThat(deciding.page(trust.linchpin(), "/home")).doesNotContain(HEADING);
    }

    @Test
    void whoeverMayCountIsRemindedUntilItIsCounted() {
        var path = onPaper(true);
        assertThat(home(trust.linchpin())).contains(HEADING, path + "/papers", "It closes when every paper is counted");
        assertThat(home(trust.leader())).contains(HEADING);
        readsIn(path);
        time.at(AFTER, () -> desk.post(trust.leader(), path + "/papers/read/looked", "papers", "1", "correct", "true"));
        time.at(
                AFTER,
                () -> desk.post(
                        trust.leader(), path + "/papers/close", "envelopes-patients", "1", "envelopes-staff", "0"));
        assertThat(home(trust.linchpin())).doesNotContain(HEADING);
    }

    @Test
    void aVoterIsAskedOnlyToLookAtWhatSomebodyElseReadIn() {
        var path = onPaper(false);
        assertThat(home(trust.nurse())).doesNotContain(HEADING);
        readsIn(path);
        assertThat(home(trust.nurse())).contains(HEADING, "1 paper was read in by somebody else");
        assertThat(home(trust.linchpin())).doesNotContain("read in by somebody else");
    }

    @Test
    void ofASecretVoteAVoterIsNotAsked() {
        readsIn(onPaper(true));
        assertThat(home(trust.nurse())).doesNotContain(HEADING);
    }

    @Test
    void nobodyElseIsAskedAnything() {
        readsIn(onPaper(false));
        assertThat(home(trusts.person(trust, Role.END_USER))).doesNotContain(HEADING);
        assertThat(home(trusts.trust().linchpin())).doesNotContain(HEADING);
    }
}
