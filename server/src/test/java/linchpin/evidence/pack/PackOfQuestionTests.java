package linchpin.evidence.pack;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.meaning.memory.Hearing;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A pack answers the question that it was made for; with the reader that is shipped. */
@LinchpinTest
class PackOfQuestionTests {

    private static final String QUESTION = "Do people get told about their medicines when they go home?";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final String ANYTHING = "any";
    private static final int MEDICINES = 21;
    private static final int FOOD = 26;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Hearing hearing;

    World.Person leader;
    PlaceId ward;

    @BeforeEach
    void begin() {
        leader = world.person(world.organisation(), Role.PATIENT_LEADER);
        ward = world.ward(leader.organisation(), "Willow ward");
    }

    private FeedbackId cleared(String words, LocalDate day, String score, int theme) {
        var feedback = said(words).at(ward).on(day).scored(score).quotable().in(register, leader.organisation());
        desk.change(
                leader.organisation(),
                "update feedback.feedback set moderation = 'cleared' where id = '" + feedback.id() + "'");
        return hearing.read(leader.organisation(), feedback, theme);
    }

    private MvcTestResult asked(String question, String theme) {
        return desk.post(
                leader,
                "/packs/new",
                "question",
                question,
                "meeting",
                "Patient council",
                "meetingOn",
                "2026-06-09",
                "from",
                "2025-06",
                "to",
                "2026-05",
                "theme",
                theme,
                "pairs",
                "4");
    }

    private String made(String question, String theme) {
        var answer = asked(question, theme);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String page(String path) {
        return Desk.text(desk.get(leader, path));
    }

    @Test
    void isSuggestedAThemeAndAPlaceByItsQuestionAndLosesNothingThatWasTyped() {
        var answer = asked("Do people on Willow ward get told about their medicines?", "");
        assertThat(answer).hasStatusOk();
        assertThat(Desk.text(answer))
                .contains("seems to be about “Supplying &amp; understanding medication”, at Willow ward")
                .containsPattern("<option value=\"21\" selected[^>]*>")
                .containsPattern("<option value=\"" + ward.id() + "\" selected[^>]*>")
                .contains("value=\"Patient council\"", "value=\"2025-06\"", "Do people on Willow ward get told");
        assertThat(page("/packs")).contains("There is no pack yet");
    }

    @Test
    void isAskedWhatItIsAboutWhereNoThemeFits() {
        var answer = asked("What do people say?", "");
        assertThat(answer).hasStatus(400);
        assertThat(Desk.text(answer)).contains("We cannot tell from your question what it is about");
        assertThat(page(made("What do people say?", ANYTHING))).contains("What do people say?");
    }

    @Test
    void takesTheStoriesNearestToItsQuestionAndSaysHow() {
        var near = new String[] {
            "My medication was explained to me by the pharmacist before they let me go home.",
            "Nobody told me when to take the new tablets at home, and I was afraid.",
            "The nurse sat down and told me about every tablet that I was to take at home.",
            "They sent me home with a bag of medicines and nobody had told me what they were."
        };
        for (var one = 0; one < near.length; one++) {
            cleared(near[one], DAY.minusMonths(6 + one), one % 2 == 0 ? "1" : "5", MEDICINES);
        }
        for (var other = 0; other < 10; other++) {
            cleared("The food was cold again and nobody came to help my father eat, day " + other, DAY, "5", FOOD);
            cleared("The dinners were lovely and hot and came with a smile, day " + other, DAY, "1", FOOD);
        }
        cleared("Nobody told me when to take the new tablets at home and I was afraid", DAY, "5", MEDICINES);
        var path = made(QUESTION, ANYTHING);
        assertThat(page(path))
                .contains(near[0], near[2], near[3])
                .containsIgnoringCase("I was afraid")
                .doesNotContain("The food was cold", "dinners were lovely")
                .contains("We may quote 25 stories about this. A computer compared 24 stories")
                .contains("stories nearest in meaning to the question. 4 stand here.");
        desk.post(leader, path + "/stories/1", "story", "none", "reason", "Too much like the second");
        assertThat(page(path)).contains("3 stand here. Somebody took out 1.");
    }

    @Test
    void saysThatNothingWasChosenByMeaningBeforeTheMachineHasRead() {
        var feedback = said("Nobody told me about the new tablets, and I was afraid of them.")
                .at(ward)
                .on(DAY)
                .quotable()
                .in(register, leader.organisation());
        desk.change(
                leader.organisation(),
                "update feedback.feedback set moderation = 'cleared' where id = '" + feedback.id() + "'");
        assertThat(page(made(QUESTION, ANYTHING)))
                .contains("I was afraid of them", "had not read the stories yet")
                .doesNotContain("nearest in meaning to the question.");
    }
}
