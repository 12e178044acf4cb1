package linchpin.returns.sheet;

import static linchpin.returns.sheet.MadeUp.answers;
import static linchpin.returns.sheet.MadeUp.line;
import static linchpin.returns.sheet.MadeUp.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import org.junit.jupiter.api.Test;

class ReturnSheetTests {

    @Test
    void addsCountsUpAndAveragesNothing() {
        var sheet = sheet(line("Royal", "Ash", answers(7, 3)), line("Royal", "Beech", answers(0, 10)));
        assertThat(sheet.total()).isEqualTo(answers(7, 13));
        assertThat(sheet.total().positive().map(Share::inHundred)).contains(35); // not the mean of 70 and 0
    }

    @Test
    void hasAWholeForEachSite() {
        var sheet = sheet(
                line("Royal", "Ash", answers(7, 3)),
                line("Infirmary", "Oak", answers(1, 1)),
                line("Royal", "Beech", answers(2, 0)));
        assertThat(sheet.sites()).containsOnlyKeys("Infirmary", "Royal").containsEntry("Royal", answers(9, 3));
    }

    @Test
    void addsUpWhatIsLeftOut() {
        var ash = MadeUp.leaving(line("Royal", "Ash", answers(1, 0)), new ReturnLine.Left(2, 0, 5));
        var beech = MadeUp.leaving(line("Royal", "Beech", answers(1, 0)), new ReturnLine.Left(1, 4, 0));
        assertThat(sheet(ash, beech).left()).isEqualTo(new ReturnLine.Left(3, 4, 5));
        assertThat(sheet().left()).isEqualTo(ReturnLine.Left.NOTHING);
    }

    @Test
    void isOfNobodyWithoutLines() {
        assertThat(sheet().total()).isEqualTo(FriendsAndFamily.NONE);
        assertThat(sheet().sites()).isEmpty();
    }

    @Test
    void writesAnswersInTheOrderOfTheirCodes() {
        assertThat(ReturnAnswers.of(new FriendsAndFamily(1, 2, 3, 4, 5, 6))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(ReturnAnswers.LABELS).hasSize(6).startsWith("Very good").endsWith("Don’t know");
    }

    /** The publication's own rounding and not ours: there 99.6 % is 100 %. */
    @Test
    void showsSharesAsThePublicationDoesWhereItSaysWhatWillBePublished() {
        assertThat(ReturnAnswers.published(Share.of(249, 250), "-")).isEqualTo("100%");
        assertThat(ReturnAnswers.published(Share.of(1, 250), "-")).isEqualTo("0%");
        assertThat(ReturnAnswers.published(Share.of(57, 200), "-")).isEqualTo("29%");
        assertThat(ReturnAnswers.published(Optional.empty(), "-")).isEqualTo("-");
    }
}
