package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import linchpin.actions.ActionState;
import linchpin.feedback.FeedbackState;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done in a matter costs the same whether ten raised it or a thousand, and all of them are told. */
@LinchpinTest
class TellingManyIntegrationTests {

    private static final int FEW = 10;
    private static final int MANY = 1_000;

    @Autowired
    Story story;

    @Autowired
    Statements statements;

    private Story.Trust trust;

    @BeforeEach
    void aTrust() {
        trust = story.trust();
    }

    /** A matter with a published answer that so many raised. */
    private record Raised(MatterId matter, Story.Given first, Story.Given last) {}

    private Raised raised(int by) {
        var first = story.said(trust, "There is nowhere to sit");
        var last = story.said(trust, "I stood for two hours");
        var matter = story.matter(trust, first, last);
        story.joinedByOthers(trust, matter, by - 2);
        story.done(trust, story.promised(trust, matter));
        story.post(trust.leader(), story.written(trust.linchpin(), matter, "did") + "/approve", "version", "1");
        return new Raised(matter, first, last);
    }

    private void costsTheSame(BiConsumer<Story.Trust, Raised> deed) {
        var few = raised(FEW);
        var many = raised(MANY);
        deed.accept(trust, raised(FEW)); // whatever is remembered after the first time is remembered now
        assertThat(statements.during(() -> deed.accept(trust, many)))
                .isEqualTo(statements.during(() -> deed.accept(trust, few)))
                .isPositive();
    }

    @Test
    void sayingHalfCostsTheSame() {
        costsTheSame((trust, raised) -> story.judged(trust, raised.first(), raised.matter(), "1.1", "half", "By day"));
    }

    @Test
    void publishingAnAnswerCostsTheSame() {
        costsTheSame((trust, raised) -> {
            var answer = story.written(trust.linchpin(), raised.matter(), "did");
            story.post(trust.leader(), answer + "/approve", "version", "2");
        });
    }

    @Test
    void promisingMovingAndClosingCostTheSame() {
        costsTheSame((trust, raised) -> {
            story.promised(trust, raised.matter());
            story.post(trust.linchpin(), "/matters/" + raised.matter().id() + "/close", "reason", "The room is gone");
        });
    }

    @Test
    void allOfThemSeeWhatOneOfThemSaid() {
        var raised = raised(MANY);
        story.judged(trust, raised.first(), raised.matter(), "1.1", "half", "");
        assertThat(story.now(trust, raised.matter()).state()).isEqualTo(MatterState.BACK);
        assertThat(story.action(trust, raised.matter()).state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(story.state(trust, raised.last())).isEqualTo(FeedbackState.ANSWERED);
        assertThat(story.opened(raised.last()))
                .bodyText()
                .contains("went back to whoever promised it", "Somebody who raised it says: half");
        assertThat(story.count(trust, "select count(*) from history.act where within_id is not null"))
                .as("acts, however many are told")
                .isLessThan(FEW);
    }

    @Test
    void aMatterThatManyRaisedIsReadAPageAtATime() {
        var raised = raised(MANY);
        var path = "/matters/" + raised.matter().id();
        assertThat(read(path).html()).contains("1,000 pieces of feedback").hasSizeLessThan(60_000);
        var next = read(path).select("a[rel=next]").attr("href");
        assertThat(read(next).select("a[rel=prev]")).isNotEmpty();
        for (var gone : List.of("?before=", "?after=")) { // of somebody who took it back meanwhile
            assertThat(read(path + gone + UUID.randomUUID()).select("a[rel=next]"))
                    .as(gone)
                    .isNotEmpty();
        }
        for (var page : List.of("/home", "/matters", "/actions", "/log")) {
            assertThat(read(page).html()).as(page).hasSizeLessThan(200_000);
        }
    }

    private Document read(String path) {
        var page = story.get(trust.linchpin(), path);
        assertThat(page).hasStatusOk();
        return Html.of(page);
    }
}
