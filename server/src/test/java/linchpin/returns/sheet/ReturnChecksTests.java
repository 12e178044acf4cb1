package linchpin.returns.sheet;

import static linchpin.returns.sheet.MadeUp.answers;
import static linchpin.returns.sheet.MadeUp.leaving;
import static linchpin.returns.sheet.MadeUp.line;
import static linchpin.returns.sheet.MadeUp.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.sheet.ReturnChecks.Check;
import org.junit.jupiter.api.Test;

class ReturnChecksTests {

    private static final ReturnLine ASH = line("Royal", "Ash", answers(6, 4));

    private static List<Check> of(ReturnLine... lines) {
        return ReturnChecks.of(sheet(lines), MadeUp.setting("ward"), List.of());
    }

    @Test
    void findNothingWhereAllIsWell() {
        assertThat(of(ASH)).isEmpty();
    }

    @Test
    void findAReturnWithoutLines() {
        assertThat(of()).containsExactly(new Check("No place is a line of this return yet.", true));
    }

    @Test
    void findALineThatNobodyAnsweredFor() {
        assertThat(of(line("Royal", "Ash", FriendsAndFamily.NONE)))
                .containsExactly(new Check("Ash: no responses this month.", false));
    }

    @Test
    void findResponsesWithoutAnybodyEligible() {
        var said = new Check("Ash has responses, but no number of people eligible.", true);
        assertThat(of(line("Royal", "Ash", answers(6, 4), null))).containsExactly(said);
        assertThat(of(line("Royal", "Ash", answers(6, 4), 0))).containsExactly(said);
    }

    @Test
    void findMoreResponsesThanPeople() {
        assertThat(of(line("Royal", "Ash", answers(6, 4), 9)))
                .containsExactly(new Check("Ash has more responses (10) than people eligible (9).", true));
        assertThat(of(line("Royal", "Ash", answers(6, 4), 10))).isEmpty();
    }

    @Test
    void findALineWithinAnother() {
        assertThat(ReturnChecks.of(sheet(ASH), MadeUp.setting("ward"), List.of("Royal › Ash")))
                .containsExactly(new Check(
                        "Royal › Ash lies within another line of this return: its answers would count twice.", true));
    }

    @Test
    void tellWhatIsLeftOutAndWhy() {
        assertThat(of(leaving(ASH, new ReturnLine.Left(2, 0, 0))))
                .extracting(Check::words)
                .singleElement()
                .asString()
                .contains("2 left out: an answer whose meaning nobody knows");
        assertThat(of(leaving(ASH, new ReturnLine.Left(0, 3, 0))))
                .extracting(Check::words)
                .singleElement()
                .asString()
                .contains("3 left out: an answer to another question");
        assertThat(of(leaving(ASH, new ReturnLine.Left(0, 0, 4))))
                .extracting(Check::words)
                .singleElement()
                .asString()
                .contains("4 left out: words without an answer");
        assertThat(of(leaving(ASH, new ReturnLine.Left(2, 3, 4)))).hasSize(3).noneMatch(Check::serious);
    }

    @Test
    void tellWhatNobodyHasChecked() {
        assertThat(ReturnChecks.of(sheet(ASH), MadeUp.fromMemory(), List.of()))
                .extracting(Check::words)
                .singleElement()
                .asString()
                .contains("Nobody has checked yet what this return consists of");
    }

    @Test
    void tellNothingSinceWhereNothingChanged() {
        assertThat(ReturnChecks.since(sheet(ASH), sheet(ASH))).isEmpty();
    }

    @Test
    void tellWhatChangedSinceALineWasSubmitted() {
        assertThat(ReturnChecks.since(sheet(ASH), sheet(line("Royal", "Ash", answers(9, 4)))))
                .containsExactly("Ash: 3 more responses today (13) than were submitted (10).");
        assertThat(ReturnChecks.since(sheet(ASH), sheet(line("Royal", "Ash", answers(6, 3)))))
                .containsExactly("Ash: 1 fewer response today (9) than were submitted (10).");
        assertThat(ReturnChecks.since(sheet(ASH), sheet(line("Royal", "Ash", answers(5, 5)))))
                .containsExactly("Ash: as many responses, but answers have changed.");
    }

    @Test
    void tellWhichLinesCameAndWent() {
        var oak = line("Infirmary", "Oak", answers(2, 0));
        assertThat(ReturnChecks.since(sheet(ASH), sheet(oak)))
                .containsExactly(
                        "Ash is no line of this return any more.",
                        "Oak has become a line, with 2 responses in that month.");
    }
}
