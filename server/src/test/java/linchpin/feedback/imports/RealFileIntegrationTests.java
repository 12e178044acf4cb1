package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.mapping.Surveyor;
import linchpin.feedback.imports.terminal.TakeInFile;
import linchpin.feedback.imports.terminal.Wishes;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.tables.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class RealFileIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    TakeInFile command;

    @BeforeEach
    void needsTheRealFile() {
        assumeThat(Sent.hasReal())
                .as("the published comments are not on this machine: " + Sent.real())
                .isTrue();
    }

    @Test
    void accountsForEveryRow() throws IOException {
        var trust = world.organisation();
        var first = sent.file(trust, Files.readAllBytes(Sent.real()), Sent.DAY_FIRST)
                .report();
        System.out.println(first);
        assertThat(first.rows()).isEqualTo(6828);
        assertThat(first.stored() + first.known() + first.refused()).isEqualTo(6828);
        assertThat(first.refused()).isZero();
        assertThat(first.stored()).isEqualTo(6828);
        assertThat(first.responses()).isEqualTo(4242);
        assertThat(first.unscored()).isEqualTo(398);
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.feedback"))
                .isEqualTo(4242);
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.comment"))
                .isEqualTo(first.comments());
        assertThat(sent.ask(
                        trust,
                        Long.class,
                        "select count(*) from feedback.feedback where answer_code = '7' and score is not null"))
                .isZero();
        assertThat(sent.ask(trust, Long.class, "select count(*) from organisation.place where name ~ '\u00a0'"))
                .isZero();
        var again = sent.file(trust, Files.readAllBytes(Sent.real()), Sent.DAY_FIRST)
                .report();
        assertThat(again.stored()).isZero();
        assertThat(again.known()).isEqualTo(6828);
        assertThat(again.responses() + again.comments()).isZero();
    }

    @Test
    void storesNothingNewFromTheSameRowsWrittenAnotherWay() throws IOException {
        var trust = world.organisation();
        var text = Files.readString(Sent.real());
        sent.text(trust, text);
        var before = sent.allSaid(trust);
        assertThat(sent.text(
                                trust,
                                "\ufeff" + text.replace("\r\n", "\n").replace("\n", "\r\n"),
                                StandardCharsets.UTF_16LE)
                        .report()
                        .stored())
                .isZero();
        assertThat(sent.allSaid(trust)).isEqualTo(before);
    }

    @Test
    void asksAboutTheTwoDateOrdersInsteadOfGuessing() throws IOException {
        var trust = world.organisation();
        var answer = Sent.run(command, Sent.real(), trust, Wishes.profile(null));
        System.out.println(answer);
        assertThat(answer)
                .startsWith("1: The column “Date” holds dates in two orders")
                .contains("4,489 can only be read day first (row 2: 30/09/2021")
                .contains("249 can only be read month first")
                .contains("1,994 can be read either way")
                .contains("The column “Service type 1” could decide for 1,421 of them and leaves 573 open");
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.feedback"))
                .isZero();
    }

    @Test
    void letsAnotherColumnDecideAndRefusesWhatItLeavesOpen() throws IOException {
        var trust = world.organisation();
        var layout = Layout.of(Sent.real());
        var survey = Surveyor.of(Sent.real(), layout);
        var question = DateQuestion.about(Sent.real(), layout, survey, 3);
        System.out.println(question.deciders().stream()
                .map(d -> d.name() + " " + d.decides() + " " + d.leaves())
                .toList());
        var decider = question.deciders().getFirst();
        var report = sent.file(
                        trust,
                        Files.readAllBytes(Sent.real()),
                        mapping -> mapping.with(new DateReading(
                                DateOrder.REFUSE, decider.column(), decider.orders(), false, true, false)))
                .report();
        System.out.println(report);
        assertThat(report.refused()).isEqualTo(573);
        assertThat(report.stored()).isEqualTo(6828 - 573);
    }
}
