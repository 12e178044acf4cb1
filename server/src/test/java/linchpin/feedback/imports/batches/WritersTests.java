package linchpin.feedback.imports.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.imports.mapping.AnswerWords;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.feedback.imports.mapping.Surveyor;
import linchpin.organisation.AnswerScale;
import linchpin.platform.waiting.PeopleFirst;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WritersTests {

    @TempDir
    Path folder;

    private final PeopleFirst people = new PeopleFirst();

    Path file;

    @BeforeEach
    void writeSome() throws Exception {
        write(200);
    }

    private void write(int rows) throws Exception {
        file = folder.resolve("some.csv");
        var text = new StringBuilder("Id,Date,Comment\n");
        for (var i = 0; i < rows; i++) {
            text.append(i).append(",13/05/2024,Comment number ").append(i).append('\n');
        }
        Files.writeString(file, text);
    }

    private void writeAll(Writers.Writing writing) {
        var layout = Layout.of(file);
        var survey = Surveyor.of(file, layout);
        var mapping = new Choices(survey, new AnswerWords(List.of(), List.of()), Map.of()).suggested();
        var rules = new Conversion.Rules(
                new AnswerScale(List.of()),
                LocalDate.of(2013, 4, 1),
                LocalDate.of(2026, 1, 1),
                ZoneId.of("Europe/London"),
                new Givers.Recognised(Map.of()));
        try (var rows = Rows.of(file, layout);
                var conversion =
                        new Conversion(new UUID(1, 1), mapping, survey, rules, KnownBy.SENT, folder.resolve("counts"));
                var pipe = new BatchPipe(rows, conversion, new long[] {0, 0}, layout, people)) {
            new Writers(pipe, writing).writeAll();
        }
    }

    @Test
    void writeEveryRowInOneOfTwoLanes() {
        var rows = new java.util.concurrent.atomic.AtomicInteger();
        writeAll((_, batch) -> rows.addAndGet(batch.size()));
        assertThat(rows).hasValue(200);
    }

    @Test
    void writeLittleAtATimeBesidePeople() throws Exception {
        write(10_000);
        var sizes = new ConcurrentLinkedQueue<Integer>();
        writeAll((_, batch) -> sizes.add(batch.size()));
        assertThat(sizes).hasSize(2);

        var apart = new ConcurrentLinkedQueue<Integer>();
        people.came();
        people.served();
        writeAll((_, batch) -> {
            people.came(); // and others after them
            people.served();
            apart.add(batch.size());
        });
        assertThat(apart).allMatch(size -> size <= Batch.ROWS_BESIDE_PEOPLE);
        assertThat(apart.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void stopAllWhenOneIsStoppedAndOneComesLate() {
        var stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> writeAll((lane, _) -> {
                    if (lane == 0) {
                        stopped.countDown();
                        throw new IllegalStateException("lane 0 cannot write");
                    }
                    awaited(stopped);
                }))
                .hasMessage("lane 0 cannot write");
    }

    /** The other lane is writing while the first stops, and asks for more long after that. */
    private static void awaited(CountDownLatch stopped) {
        try {
            stopped.await();
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
