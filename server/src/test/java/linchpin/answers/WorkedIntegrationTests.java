package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.matters.MatterId;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The library of changes that worked. */
@LinchpinTest
class WorkedIntegrationTests {

    private static final int FOOD = 5;

    @Autowired
    Story story;

    private Story.Trust trust;
    private Story.Given given;
    private MatterId matter;

    @BeforeEach
    void somethingWasDone() {
        trust = story.trust();
        given = story.said(trust, "Chairs");
        matter = story.answered(trust, given);
        story.behindItsBack(trust, "update feedback.feedback set themes = '{%d}'".formatted(FOOD));
    }

    private String page(String path) {
        var answer = story.get(trust.nurse(), path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    @Test
    void holdsWhatPeopleSayIsThereAndNothingElse() {
        assertThat(page("/worked")).contains("No change is confirmed yet").doesNotContain("twenty chairs");
        story.judged(trust, given, matter, "1.1", "yes", "");
        assertThat(page("/worked"))
                .contains("We bought twenty chairs", "Buy twenty chairs", "1 promise, done on the day")
                .contains("/matters/" + matter.id() + "#effect", "/worked?theme=" + FOOD);
    }

    @Test
    void isFoundByTheme() {
        story.judged(trust, given, matter, "1.1", "yes", "");
        assertThat(page("/worked?theme=" + FOOD)).contains("What worked about “", "We bought twenty chairs");
        assertThat(page("/worked?theme=1"))
                .contains("Nothing about this is confirmed yet")
                .doesNotContain("twenty");
        for (var none : new String[] {"nonsense", "99999", "-1"}) {
            assertThat(page("/worked?theme=" + none)).as(none).contains("We bought twenty chairs");
        }
    }

    @Test
    void isOfferedToATeamThatBegins() {
        var begun = story.matter(trust, story.said(trust, "No cup"));
        assertThat(page("/matters/" + begun.id())).doesNotContain("What worked elsewhere");
        story.behindItsBack(trust, "update feedback.feedback set themes = '{%d}'".formatted(FOOD));
        assertThat(page("/matters/" + begun.id())).contains("What worked elsewhere", "/worked?theme=" + FOOD);
        assertThat(page("/matters/" + matter.id())).as("answered").doesNotContain("What worked elsewhere");
    }

    @Test
    void isNotOfAnotherOrganisation() {
        story.judged(trust, given, matter, "1.1", "yes", "");
        var other = story.trust();
        assertThat(Desk.text(story.get(other.linchpin(), "/worked"))).doesNotContain("twenty chairs");
    }
}
