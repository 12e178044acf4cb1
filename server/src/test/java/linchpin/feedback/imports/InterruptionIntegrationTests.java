package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.organisation.Organisation;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class InterruptionIntegrationTests {

    private static final int ROWS = 40_000; // more than one batch for each writer

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    SuggestedMapping proposal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    /** As a power cut: nothing is caught and nothing tidied. */
    private static final class Cut extends Error {}

    private static byte[] file() {
        var text = new StringBuilder("Date,Score,Service,Comment\n");
        for (var i = 0; i < ROWS; i++) {
            text.append("13/05/2024,")
                    .append(i % 6 + 1)
                    .append(",Ward ")
                    .append(i % 7)
                    .append(",Said ")
                    .append(i / 3)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ImportId cutAfterTheFirstBatch(Organisation trust) {
        return World.in(trust.id(), () -> {
            var id = sent.upload(file());
            sent.imports.choose(
                    id, proposal.of(sent.imports.with(id), null).orElseThrow().mapping(), null);
            sent.imports.start(id);
            assertThatThrownBy(() -> sent.work.work(id, _ -> {
                        throw new Cut();
                    }))
                    .isInstanceOf(Cut.class);
            return id;
        });
    }

    @Test
    void goesOnWhereItWasCutAndEndsAsIfItHadNotBeen() {
        var trust = world.organisation();
        var id = cutAfterTheFirstBatch(trust);
        var half = World.in(trust.id(), () -> sent.imports.with(id));
        assertThat(half.state()).isEqualTo(ImportState.RUNNING);
        assertThat(half.report().rowsDone()).isBetween(1L, (long) ROWS - 1);
        World.in(trust.id(), () -> {
            atAnother(id, "-1 second");
            sent.work.work(id, _ -> {});
            return id;
        });
        var done = World.in(trust.id(), () -> sent.imports.with(id));
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.report().stored()).isEqualTo(ROWS);
        assertThat(done.report().known()).isZero();
        assertThat(sent.files.path(id)).doesNotExist();
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.comment"))
                .isEqualTo(ROWS);
    }

    @Test
    void takesTheRestWhenTheFileIsSentAgain() {
        var trust = world.organisation();
        var id = cutAfterTheFirstBatch(trust);
        var before = World.in(trust.id(), () -> {
            sent.imports.cancel(id);
            return sent.imports.with(id).report().stored();
        });
        var again = sent.file(trust, file(), Sent.DAY_FIRST).report();
        assertThat(again.known()).isEqualTo(before);
        assertThat(again.stored()).isEqualTo(ROWS - before);
        var clean = world.organisation();
        sent.file(clean, file(), Sent.DAY_FIRST);
        var words = "select md5(string_agg(received, '|' order by received)) from feedback.comment";
        assertThat(sent.ask(trust, String.class, words)).isEqualTo(sent.ask(clean, String.class, words));
    }

    @Test
    void leavesAloneWhatAnotherProcessIsWorkingOn() {
        var trust = world.organisation();
        var id = cutAfterTheFirstBatch(trust);
        var done = World.in(trust.id(), () -> {
            atAnother(id, "1 minute");
            sent.work.work(id, _ -> {});
            return sent.imports.with(id);
        });
        assertThat(done.state()).isEqualTo(ImportState.RUNNING);
    }

    /** Lets another process have been at it, and be so for some time yet. */
    private void atAnother(ImportId id, String time) {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("""
                        update feedback.import set runner = gen_random_uuid(), leased_until = now() + cast(:time as interval)
                        where id = :id""").param("time", time).param("id", id.id()).update());
    }
}
