package linchpin.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.decisions.Deciding;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
class PapersIntegrationTests {

    private static final String AFTER = "2099-01-02T12:00:00Z";

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

    /** The leader is voter 1; Ann, Bob and Caz are 2, 3 and 4; the nurse is 5, and Dee 6. */
    private String published(boolean secret) {
        var form = deciding.yesNo();
        form.put("votes.patientsToo", "Ann\nBob\nCaz");
        form.put("votes.staffToo", "Dee");
        form.put("way.papers", "yes");
        form.put("way.secret", secret ? "yes" : "no");
        return deciding.published(trust.linchpin(), form);
    }

    private MvcTestResult handsIn(String path, String... fields) {
        return desk.post(trust.linchpin(), path + "/papers/envelopes", fields);
    }

    private MvcTestResult reads(String path, String... fields) {
        return time.at(AFTER, () -> desk.post(trust.linchpin(), path + "/papers/read", fields));
    }

    private MvcTestResult looks(Person person, String path, String correct, int... papers) {
        var fields = new String[papers.length * 2 + 2];
        fields[0] = "correct";
        fields[1] = correct;
        for (int i = 0; i < papers.length; i++) {
            fields[2 * i + 2] = "papers";
            fields[2 * i + 3] = String.valueOf(papers[i]);
        }
        return time.at(AFTER, () -> desk.post(person, path + "/papers/read/looked", fields));
    }

    private MvcTestResult closes(String path, int patients, int staff) {
        return time.at(
                AFTER,
                () -> desk.post(
                        trust.linchpin(),
                        path + "/papers/close",
                        "envelopes-patients",
                        String.valueOf(patients),
                        "envelopes-staff",
                        String.valueOf(staff)));
    }

    private String count(Person person, String path) {
        return time.at(AFTER, () -> deciding.page(person, path + "/papers"));
    }

    @Test
    void aShowOfHandsIsEnteredByOneLookedAtByAnotherAndCounted() {
        var path = published(true);
        deciding.votes(trust.leader(), path, "say", "no");
        assertThat(handsIn(path, "voters", "2", "voters", "3", "voters", "4", "voters", "5", "voters", "6"))
                .hasStatus(302);
        reads(path, "side", "patients", "is", "valid", "say", "yes", "copies", "3");
        reads(path, "side", "staff", "is", "valid", "say", "yes", "copies", "2");
        assertThat(looks(trust.leader(), path, "true", 1, 2)).hasStatus(302);
        assertThat(closes(path, 3, 2)).hasStatus(302);
        assertThat(deciding.page(trust.leader(), path))
                .contains("It passed, with 87.50 of 100 for yes", "Patient leaders: 3 handed in.")
                .doesNotContain("Enter and count papers", "0 blank");
        var file = Desk.text(desk.get(trust.leader(), path + "/file"));
        assertThat(Pattern.compile("\"source\" : \"online\"").matcher(file).results())
                .hasSize(6);
        assertThat(file).as("of few on paper it would be known whose they are").doesNotContain("paper\"");
    }

    @Test
    void nothingIsReadInOrClosedWhileVotesAreTaken() {
        var path = published(true);
        handsIn(path, "voters", "2");
        assertThat(desk.post(trust.linchpin(), path + "/papers/read", "side", "patients", "is", "blank", "copies", "1"))
                .hasStatus(404);
        assertThat(deciding.noPapers(trust.linchpin(), path)).hasStatus(404);
        assertThat(deciding.page(trust.linchpin(), path + "/papers")).doesNotContain("Close the count</h2>");
    }

    @Test
    void nobodyLooksAtWhatTheyReadInThemselvesButTheyTakeItBack() {
        var path = published(true);
        handsIn(path, "voters", "2");
        reads(path, "side", "patients", "is", "valid", "say", "yes", "copies", "1");
        assertThat(count(trust.linchpin(), path)).contains("somebody else must look");
        assertThat(looks(trust.linchpin(), path, "true", 1)).hasStatus(404);
        assertThat(deciding.count("ballot")).isZero();
        assertThat(looks(trust.linchpin(), path, "false", 1)).hasStatus(302);
        assertThat(looks(trust.leader(), path, "true", 1)).hasStatus(400);
        assertThat(count(trust.linchpin(), path)).contains("1 not read in yet");
    }

    @Test
    void theCountClosesOnlyWhenEveryEnvelopeIsAccountedFor() {
        var path = published(true);
        handsIn(path, "voters", "2", "voters", "3", "voters", "4");
        assertThat(Desk.text(closes(path, 2, 0))).contains("By the list 3 were handed in, and you counted 2");
        assertThat(Desk.text(closes(path, 3, 0))).contains("Not all are accounted for. 3 handed in");
        assertThat(Desk.text(reads(path, "side", "patients", "is", "valid", "say", "yes", "copies", "4")))
                .contains("Only 3 of this side’s envelopes are left");
        assertThat(Desk.text(reads(path, "side", "patients", "is", "spoilt", "copies", "1")))
                .contains("Enter why it does not count");
        reads(path, "side", "patients", "is", "spoilt", "reason", "Torn in two", "copies", "1");
        reads(path, "side", "patients", "is", "blank", "copies", "1");
        reads(path, "side", "patients", "is", "valid", "say", "yes", "copies", "1");
        assertThat(Desk.text(closes(path, 3, 0))).contains("3 to be looked at by somebody else");
        looks(trust.leader(), path, "true", 1, 2, 3);
        assertThat(count(trust.linchpin(), path)).contains("3 handed in: 1 vote, 1 blank, 1 spoilt.");
        assertThat(closes(path, 3, 0)).hasStatus(302);
        assertThat(deciding.count("ballot")).isEqualTo(1);
        assertThat(closes(path, 3, 0)).as("once").hasStatus(404);
    }

    @Test
    void whoHandedInASecretOneHasVotedUntilThatWasAMistake() {
        var path = published(true);
        deciding.ready(trust.leader(), path);
        handsIn(path, "voters", "1");
        assertThat(deciding.page(trust.leader(), path))
                .contains("entered that you voted on paper", "If you did not, tell them now");
        assertThat(deciding.page(trust.nurse(), path)).doesNotContain("entered that you voted");
        assertThat(deciding.vote(trust.leader(), path, "say", "no")).hasStatus(409);
        assertThat(desk.post(trust.linchpin(), path + "/papers/envelopes/back", "envelope", "1"))
                .hasStatus(400);
        assertThat(desk.post(trust.linchpin(), path + "/papers/envelopes/back", "envelope", "1", "why", "Another Leah"))
                .hasStatus(302);
        assertThat(deciding.vote(trust.leader(), path, "say", "no")).hasStatus(302);
        assertThat(Desk.text(handsIn(path, "voters", "1"))).contains("has voted meanwhile");
    }

    @Test
    void onesOwnVoteCountsBeforeThatOfSomebodyWhoWasSent() {
        var path = published(false);
        handsIn(path, "voters", "1", "how", "proxy", "sent", "Her son, with a letter");
        handsIn(path, "voters", "2", "how", "proxy", "sent", "Her daughter, by telephone");
        handsIn(path, "voters", "5", "how", "paper");
        deciding.votes(trust.leader(), path, "say", "no");
        for (var envelope = 1; envelope <= 3; envelope++) {
            reads(path, "envelope", String.valueOf(envelope), "is", "valid", "say", "yes");
        }
        looks(trust.leader(), path, "true", 1, 2, 3);
        assertThat(closes(path, 2, 1)).hasStatus(302);
        var page = deciding.page(trust.leader(), path);
        assertThat(page).contains("It passed, with 75.00 of 100 for yes", "Her son, with a letter");
        var file = Desk.text(desk.get(trust.leader(), path + "/file"));
        assertThat(file).contains("\"proxy\"", "\"paper\"", "\"online\"");
    }

    @Test
    void aDayAtWhichNoVotesWereTakenIsRefusedAndNothingTypedIsLost() {
        var path = published(false);
        var text = Desk.text(handsIn(
                path, "voters", "2", "how", "proxy", "sent", "Her daughter", "day", "2098-12-31", "time", "12:00"));
        assertThat(text).contains("not later than now", "Her daughter", "2098-12-31");
        assertThat(deciding.count("envelope")).isZero();
    }

    @Test
    void whoeverHasNoAccountIsNamedOnlyWherePeopleVoteOnPaper() {
        var form = deciding.yesNo();
        form.put("votes.patientsToo", "Ann");
        assertThat(Desk.text(deciding.draft(trust.linchpin(), form))).contains("Somebody has no account here");
    }

    @Test
    void staffDoNotCountWhatLeadersDecideAlone() {
        var form = deciding.yesNo();
        form.remove("votes.staff");
        form.put("way.papers", "yes");
        var path = deciding.published(trust.leader(), form);
        assertThat(desk.get(trust.linchpin(), path + "/papers")).hasStatus(404);
        assertThat(desk.get(trust.leader(), path + "/papers")).hasStatusOk();
        assertThat(desk.get(trusts.trust().leader(), path + "/papers")).hasStatus(404);
    }

    @Test
    void everybodyReadsHowManyVotedOnPaperAndOfASecretVoteNoMore() {
        for (var secret : Map.of(true, "3 voted so", false, "1 counted").entrySet()) {
            var path = published(secret.getKey());
            var envelopes = secret.getKey()
                    ? new String[] {"voters", "2", "voters", "3", "voters", "4"}
                    : new String[] {"voters", "2", "how", "paper"};
            handsIn(path, envelopes);
            reads(path, "envelope", "1", "side", "patients", "is", "valid", "say", "yes", "copies", "1");
            if (secret.getKey()) {
                reads(path, "side", "patients", "is", "blank", "copies", "2");
            }
            looks(trust.leader(), path, "true", secret.getKey() ? new int[] {1, 2} : new int[] {1});
            assertThat(closes(path, secret.getKey() ? 3 : 1, 0)).hasStatus(302);
            var number = deciding.count("decision");
            var text = deciding.page(
                    trust.leader(), "/decided/" + trust.organisation().code() + "/" + number);
            assertThat(text).contains(secret.getValue());
            assertThat(text.contains("blank")).isEqualTo(!secret.getKey());
        }
    }

    /** Whatever stood there before, nobody makes it look as if it had stood there always. */
    @Test
    void anEnvelopeThatWasTakenBackStaysBesideWhy() {
        var path = published(false);
        handsIn(path, "voters", "2", "how", "paper");
        desk.post(trust.linchpin(), path + "/papers/envelopes/back", "envelope", "1", "why", "Another Ann");
        assertThat(deciding.count("envelope")).isEqualTo(1);
        assertThat(deciding.count("envelope_back where why = 'Another Ann'")).isEqualTo(1);
        assertThat(deciding.page(trust.leader(), path)).contains("Took back an envelope", "Another Ann");
        assertThat(handsIn(path, "voters", "2", "how", "proxy", "sent", "Her son"))
                .hasStatus(302);
        reads(path, "envelope", "2", "is", "valid", "say", "yes");
        assertThat(desk.post(trust.linchpin(), path + "/papers/envelopes/back", "envelope", "2", "why", "Again"))
                .hasStatus(400)
                .bodyText()
                .contains("A paper was read in for it");
    }

    /** Whoever reads many in goes from one to the next. */
    @Test
    void theNextThatIsLeftIsOfferedToReadIn() {
        var path = published(false);
        handsIn(path, "voters", "2", "voters", "3", "how", "paper");
        reads(path, "envelope", "1", "is", "valid", "say", "yes");
        assertThat(time.at(AFTER, () -> deciding.page(trust.linchpin(), path + "/papers/read")))
                .contains("<strong>Bob</strong>");
    }

    /** A vote that was typed on the screen after the paper was handed in is the later one, although the paper is read in last. */
    @Test
    void ofOnesOwnVotesTheOneGivenLastCounts() {
        var path = published(false);
        handsIn(path, "voters", "1", "how", "paper");
        deciding.votes(trust.leader(), path, "say", "no");
        deciding.votes(trust.nurse(), path, "say", "no");
        reads(path, "envelope", "1", "is", "valid", "say", "yes");
        looks(trust.nurse(), path, "true", 1);
        assertThat(closes(path, 1, 0)).hasStatus(302);
        assertThat(deciding.page(trust.nurse(), path)).contains("It did not pass, with 0.00 of 100 for yes");
    }

    @Test
    void everyErrorSaysWhatToDo() {
        var path = published(false);
        assertThat(Desk.text(handsIn(path, "how", "paper"))).contains("Tick who handed something in");
        assertThat(Desk.text(handsIn(path, "voters", "2"))).contains("Choose how they voted");
        assertThat(Desk.text(handsIn(path, "voters", "2", "how", "proxy"))).contains("Enter whom they sent");
        assertThat(Desk.text(handsIn(path, "voters", "99", "how", "paper"))).contains("Look who is left");
        assertThat(Desk.text(time.at(AFTER, () -> desk.post(trust.linchpin(), path + "/papers/close"))))
                .contains("Count the envelopes, and enter how many: 0 for none");
        handsIn(path, "voters", "2", "how", "paper");
        reads(path, "envelope", "1", "is", "blank");
        assertThat(Desk.text(looks(trust.nurse(), path, "true"))).contains("Tick the papers that you looked at");
        assertThat(looks(trust.nurse(), path, "true", 1)).hasStatus(302);
        assertThat(Desk.text(looks(trust.leader(), path, "false", 1)))
                .contains("Somebody looked at one of these meanwhile");
        assertThat(Desk.text(desk.post(trust.linchpin(), path + "/papers/envelopes/back")))
                .contains("Choose whose envelope was entered by mistake", "Enter why it was a mistake");
    }

    @Test
    void onlyWhoMayEnterEnters() {
        var path = published(true);
        assertThat(desk.post(trust.nurse(), path + "/papers/envelopes", "voters", "2"))
                .hasStatus(404);
    }

    /** Whoever has a vote, and no say over the count, sees it and looks at papers only. */
    @Test
    void aVoterSeesTheCountAndIsOfferedNothingElse() {
        var path = published(false);
        handsIn(path, "voters", "2", "how", "paper");
        assertThat(count(trust.nurse(), path))
                .contains("1 not read in yet", "entered by")
                .doesNotContain("Enter them", "Close the count</h2>", "Read it in</a>");
        assertThat(time.at(AFTER, () -> desk.get(trust.nurse(), path + "/papers/read?envelope=1")))
                .hasStatus(404);
    }

    /** A paper of one or two says whose it is, to whoever knows who handed one in. */
    @Test
    void ofASecretVoteOnlyThoseWhoCountSeePapersAndNoPageSaysWhichAreBlank() {
        var path = published(true);
        handsIn(path, "voters", "2");
        reads(path, "side", "patients", "is", "blank", "copies", "1");
        assertThat(time.at(AFTER, () -> desk.get(trust.nurse(), path + "/papers")))
                .hasStatus(404);
        assertThat(looks(trust.nurse(), path, "true", 1)).hasStatus(404);
        assertThat(deciding.page(trust.nurse(), path)).contains("1 handed in, not all counted yet.");
        looks(trust.leader(), path, "true", 1);
        closes(path, 1, 0);
        for (var person : List.of(trust.nurse(), trust.linchpin())) {
            assertThat(deciding.page(person, path)).contains("1 handed in.").doesNotContain("blank", "Read in by");
        }
    }

    /** Others cannot put a paper in the place of what somebody said themselves. */
    @Test
    void whoeverHasVotedOnTheScreenIsNotEntered() {
        var path = published(false);
        deciding.votes(trust.leader(), path, "say", "no");
        assertThat(Desk.text(handsIn(path, "voters", "1", "how", "paper"))).contains("has voted meanwhile");
        assertThat(deciding.count("envelope")).isZero();
    }

    @Test
    void whoeverSaidThatTheyHaveAnInterestHandsNothingInOrNothingAboutThat() {
        var form = deciding.dots();
        form.put("way.papers", "yes");
        var path = deciding.published(trust.linchpin(), form);
        desk.post(trust.leader(), path + "/ready", "interest", "some", "options", "1", "what", "I make taps");
        desk.post(trust.nurse(), path + "/ready", "interest", "all", "what", "My husband makes toast");
        assertThat(Desk.text(handsIn(path, "voters", "2", "how", "paper"))).contains("has no vote");
        assertThat(handsIn(path, "voters", "1", "how", "paper")).hasStatus(302);
        var page = time.at(AFTER, () -> deciding.page(trust.linchpin(), path + "/papers/read?envelope=1"));
        assertThat(page).contains("They said that they have an interest here").doesNotContain("name=\"option-1\"");
        reads(path, "envelope", "1", "is", "valid", "option-1", "3", "option-2", "1");
        assertThat(count(trust.leader(), path)).contains("Toast: 1").doesNotContain("Taps: 3");
    }

    /** Interests are said before papers open, by those too who have no account to say them with. */
    @Test
    void anInterestOfSomebodyWithoutAccountIsEnteredBeforeTheyHandAnythingIn() {
        var form = deciding.dots();
        form.put("votes.patientsToo", "Ann\nBob");
        form.put("way.papers", "yes");
        var path = deciding.published(trust.linchpin(), form);
        assertThat(interest(path, "whose", "2", "in", "1", "interest", "Her brother makes taps"))
                .hasStatus(302);
        assertThat(interest(path, "whose", "3", "in", "", "interest", "He sells toast"))
                .hasStatus(302);
        assertThat(deciding.page(trust.leader(), path))
                .contains("Ann: in “Taps”. Her brother makes taps", "Bob: in all of it. He sells toast");
        assertThat(Desk.text(handsIn(path, "voters", "3", "how", "paper")))
                .contains("Bob said that they have an interest");
        handsIn(path, "voters", "2", "how", "paper");
        assertThat(time.at(AFTER, () -> deciding.page(trust.linchpin(), path + "/papers/read?envelope=1")))
                .contains("They said that they have an interest here");
        assertThat(Desk.text(interest(path, "whose", "2", "in", "2", "interest", "Late")))
                .contains("They have handed something in meanwhile", "Late");
        assertThat(Desk.text(interest(path, "whose", "1", "in", "1", "interest", "Not hers to say")))
                .contains("or say it themselves");
        assertThat(Desk.text(interest(path))).contains("Choose who has it", "Enter what it is");
        assertThat(deciding.count("interest")).isEqualTo(2);
    }

    private MvcTestResult interest(String path, String... fields) {
        return desk.post(trust.linchpin(), path + "/papers/interests", fields);
    }

    @Test
    void whereItIsSecretAnInterestIsInAllOfIt() {
        var path = published(true);
        assertThat(interest(path, "whose", "2", "in", "1", "interest", "Her brother makes taps"))
                .hasStatus(404);
        assertThat(interest(path, "whose", "2", "in", "", "interest", "Her brother makes taps"))
                .hasStatus(302);
        assertThat(Desk.text(handsIn(path, "voters", "2"))).contains("has no vote");
    }

    @Test
    void anObjectionOnPaperStandsWithItsReason() {
        var form = deciding.yesNo();
        form.put("template", "consent");
        form.put("way.how", "consent");
        form.put("way.papers", "yes");
        var path = deciding.published(trust.linchpin(), form);
        handsIn(path, "voters", "1", "how", "paper");
        deciding.votes(trust.nurse(), path, "say", "consent");
        assertThat(Desk.text(reads(path, "envelope", "1", "is", "valid", "say", "object")))
                .contains("Enter why you object");
        reads(path, "envelope", "1", "is", "valid", "say", "object", "reason", "Nobody can reach them");
        looks(trust.nurse(), path, "true", 1);
        assertThat(closes(path, 1, 0)).hasStatus(302);
        assertThat(deciding.page(trust.leader(), path)).contains("Nobody can reach them", "Objected");
    }

    /** A list that somebody else worked on meanwhile is nobody's fault. */
    @Test
    void twoWhoEnterTheSameAtOnceEnterItOnce() throws Exception {
        var path = published(true);
        var answers = Trusts.atOnce(
                4, () -> handsIn(path, "voters", "2").getResponse().getStatus());
        assertThat(answers).containsOnlyOnce(302);
        assertThat(deciding.count("envelope")).isEqualTo(1);
        reads(path, "side", "patients", "is", "valid", "say", "yes", "copies", "1");
        var looked = time.at(AFTER, () -> atOnce(trust.leader(), path));
        assertThat(looked).containsOnlyOnce(302);
        assertThat(deciding.count("ballot")).isEqualTo(1);
    }

    private List<Integer> atOnce(Person person, String path) {
        try {
            return Trusts.atOnce(
                    4,
                    () -> desk.post(person, path + "/papers/read/looked", "papers", "1", "correct", "true")
                            .getResponse()
                            .getStatus());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSecondVoteTakesPapersAsTheFirstDid() {
        var path = published(true);
        closes(path, 0, 0);
        var form = deciding.page(trust.linchpin(), path + "/second");
        assertThat(form).contains("Ann", "Dee").containsPattern("value=\"yes\"[^>]*checked");
    }

    @Test
    void calledOffItIsCountedNoMore() {
        var path = published(true);
        handsIn(path, "voters", "2");
        desk.post(trust.linchpin(), path + "/off", "why", "The money is gone");
        assertThat(closes(path, 1, 0)).hasStatus(404);
        assertThat(deciding.page(trust.leader(), path))
                .contains("1 handed in")
                .doesNotContain("Enter and count papers");
    }
}
