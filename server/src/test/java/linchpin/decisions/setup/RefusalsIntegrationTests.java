package linchpin.decisions.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.decisions.Deciding;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a set-up is told that would not mean anything, or not what whoever made it thinks. */
@ModuleTest
class RefusalsIntegrationTests {

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

    private void refused(Map<String, String> form, String message) {
        assertThat(deciding.draft(trust.linchpin(), form))
                .hasStatus(400)
                .bodyText()
                .contains(message);
        assertThat(deciding.count("draft")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "options | One | at least two options",
                "way.how | marks | Choose in which way",
                "way.most | 0 | how many dots everybody has",
                "way.most | 1.5 | how many dots everybody has",
                "way.each | 5 | no more than everybody has",
                "way.seats | 3 | fewer than there are options",
                "way.seats | 0 | fewer than there are options",
                "votes.share | 0 | more than 0, and 100 at most",
                "votes.share | 101 | more than 0, and 100 at most",
                "votes.patientsQuorum | 2 | no more than have a vote",
                "votes.staffQuorum | -1 | no more than have a vote",
                "way.closeWithin | many | points from 0 to 100",
                "times.opens | 2020-01-01 | a day from today on",
                "times.opens | soon | a day from today on",
                "times.closes | never | the day on which voting ends",
                "times.closesAt | 25:00 | the time at which voting ends",
                "times.closesAt | noon | the time at which voting ends",
                "way.absent | maybe | Choose one",
                "way.listed | maybe | Choose one"
            })
    void saysWhatIsWrongWithAField(String field, String value, String message) {
        var form = deciding.dots();
        form.put(field, value);
        refused(form, message);
    }

    @Test
    void nobodyOfThePatientsIsNoDecisionOfTheirs() {
        var form = deciding.dots();
        form.remove("votes.patients");
        form.put("votes.patientsQuorum", "0");
        refused(form, "Choose who votes for patients");
    }

    @Test
    void tooManyOptionsAreTooManyToWeigh() {
        var form = deciding.dots();
        var options = new StringBuilder();
        for (int i = 1; i <= 101; i++) {
            options.append("Option ").append(i).append('\n');
        }
        form.put("options", options.toString());
        refused(form, "100 options at most");
        form.put("options", "a".repeat(201) + "\nb");
        refused(form, "200 characters or fewer");
    }

    /** All ways to fill the places are looked at, so they must be few enough. */
    @Test
    void aSpreadIsChosenFromFewEnough() {
        var form = deciding.dots();
        form.put(
                "options",
                IntStream.rangeClosed(1, 40).mapToObj(n -> "Case " + n).collect(Collectors.joining("\n")));
        form.put("way.seats", "8");
        form.put("way.spread", "yes");
        refused(form, "There are more than 20,000 ways to choose 8 of 40");
        form.put("way.seats", "3");
        assertThat(deciding.draft(trust.linchpin(), form)).hasStatus(302);
    }

    @Test
    void aYesIsMoreThanAPercentageThatCanBeReached() {
        var form = deciding.yesNo();
        form.put("way.majority", "100");
        refused(form, "a percentage from 0 up to 99");
    }

    @Test
    void aDraftThatTimeHasPassedOverSaysSoAndIsNotPublished() {
        var draft = Deciding.to(deciding.draft(trust.linchpin(), deciding.dots()));
        desk.change(
                trust.organisation(),
                "update decisions.draft set form = jsonb_set(form, '{times,closes}', '\"2020-01-01\"')");
        assertThat(deciding.page(trust.linchpin(), draft)).contains("It cannot be published as it stands");
        assertThat(desk.post(trust.linchpin(), draft + "/publish")).hasStatus(200);
        assertThat(deciding.count("decision")).isZero();
        assertThat(desk.get(trust.linchpin(), draft + "/change"))
                .hasStatusOk()
                .bodyText()
                .contains("Voting must end after it has begun", "Television");
    }

    @Test
    void aDraftWithSomebodyWhoLeftSaysSo() {
        var draft = Deciding.to(deciding.draft(trust.linchpin(), deciding.dots()));
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '"
                        + trust.leader().account().id() + "'");
        assertThat(deciding.page(trust.linchpin(), draft)).contains("people have come and gone");
        assertThat(desk.get(trust.linchpin(), draft + "/change"))
                .hasStatusOk()
                .bodyText()
                .contains("no longer holds a role here");
    }

    @Test
    void opensLaterWhereADayIsGivenAndAtOnceWhereNot() {
        var form = deciding.dots();
        form.put("times.opens", "2098-01-01");
        var later = deciding.published(trust.linchpin(), form);
        assertThat(deciding.page(trust.leader(), later)).contains("Not open yet", "1 January 2098");
        var now = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(deciding.page(trust.leader(), now)).contains("Open", "It waits for your vote");
        assertThat(deciding.page(trust.leader(), "/decisions")).contains("1. What first?", "2. What first?");
    }
}
