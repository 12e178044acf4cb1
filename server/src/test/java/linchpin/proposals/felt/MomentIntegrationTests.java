package linchpin.proposals.felt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import linchpin.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Moments of care that stayed with somebody, and how each felt. */
@ModuleTest
class MomentIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    private Trust trust;
    private Codesigning codesigning;
    private String session;

    @BeforeEach
    void aSession() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
        session = codesigning.session(trust.linchpin());
    }

    private MvcTestResult add(Person person, String words, String feeling, String strength) {
        return desk.post(person, session + "/moments", "words", words, "feeling", feeling, "strength", strength);
    }

    private String moments() {
        return codesigning
                .page(trust.nurse(), session)
                .select("section:has(#moments)")
                .text();
    }

    @Test
    void standsWithHowItFeltAndHowStrongly() {
        assertThat(moments()).contains("No moment is written down yet.");
        assertThat(add(trust.linchpin(), "Nobody came to the trolley", "alone", "very"))
                .hasStatus(302);
        assertThat(add(trust.linchpin(), "A cup of tea at three", "cared_for", ""))
                .hasStatus(302);
        assertThat(add(trust.linchpin(), "The door was shut", "", "")).hasStatus(302);
        assertThat(moments())
                .containsSubsequence(
                        "Nobody came to the trolley How it felt: Very alone",
                        "A cup of tea at three How it felt: Cared for",
                        "The door was shut Written down by");
    }

    @Test
    void losesNothingTypedWhereSomethingIsMissing() {
        assertThat(add(trust.linchpin(), "The door was shut", "", "very"))
                .hasStatus(400)
                .bodyText()
                .contains("The door was shut", "Choose how it felt, or leave out how strongly");
        assertThat(add(trust.linchpin(), "", "alone", "")).hasStatus(400);
        assertThat(codesigning.count("proposals.touch_point")).isZero();
    }

    @Test
    void isAddedByWhoeverWasThereAndByNobodyElse() {
        var analyst = trusts.person(trust, Role.ANALYST);
        assertThat(add(analyst, "The door was shut", "", "")).hasStatus(403);
        desk.post(analyst, session + "/there");
        assertThat(add(analyst, "The door was shut", "", "")).hasStatus(302);
    }

    @Test
    void isTakenAwayWithItsWordsAndLeavesThatThereWasOne() {
        desk.post(trusts.person(trust, Role.ANALYST), session + "/there");
        add(trust.linchpin(), "Nurse Brenda left me", "angry", "very");
        var away = codesigning
                .page(trust.linchpin(), session)
                .select("a[href$=/away]")
                .attr("href");
        assertThat(desk.post(trusts.person(trust, Role.ANALYST), away)).hasStatus(403);
        assertThat(desk.get(trust.nurse(), away)).hasStatusOk().bodyText().contains("Brenda");
        assertThat(desk.post(trust.nurse(), away))
                .as("somebody else wrote it down")
                .hasStatus(400)
                .bodyText()
                .contains("Enter why, for those who have read it");
        assertThat(desk.post(trust.nurse(), away, "why", "It names somebody"))
                .as("an author")
                .hasStatus(302);
        assertThat(desk.get(trust.nurse(), away)).hasStatus(302);
        assertThat(desk.post(trust.nurse(), away)).as("pressed again").hasStatus(302);
        assertThat(moments())
                .contains(codesigning.name(trust.nurse()) + " took this away on " + Days.full(LocalDate.now())
                        + ", because: It names somebody")
                .doesNotContain("Brenda", "angry");
        assertThat(codesigning.page(trust.nurse(), codesigning.path()).text())
                .containsOnlyOnce("Took a moment of care away from the co-design session");
    }

    @Test
    void isASlipWhereWhoeverWroteItTakesItBackOnTheDay() {
        add(trust.linchpin(), "The door was shut", "", "");
        var away = codesigning
                .page(trust.linchpin(), session)
                .select("a[href$=/away]")
                .attr("href");
        assertThat(desk.get(trust.linchpin(), away)).bodyText().contains("Why? (optional)");
        time.during(
                LocalDate.now().plusDays(1) + "T12:00:00Z",
                () -> assertThat(desk.post(trust.linchpin(), away))
                        .as("others have read it since")
                        .hasStatus(400));
        assertThat(desk.post(trust.linchpin(), away, "why", "x".repeat(301))).hasStatus(400);
        assertThat(desk.post(trust.linchpin(), away)).hasStatus(302);
        assertThat(moments()).contains("took this away on " + Days.full(LocalDate.now()) + ".");
    }

    @ParameterizedTest
    @EnumSource
    void isKeptWhateverItFeltLike(Feeling feeling) {
        assertThat(add(trust.linchpin(), "The door was shut", feeling.stored(), "a_little"))
                .hasStatus(302);
        assertThat(moments()).contains("A little " + feeling.label().toLowerCase(Locale.UK));
    }
}
