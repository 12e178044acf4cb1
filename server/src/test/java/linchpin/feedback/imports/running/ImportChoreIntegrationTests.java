package linchpin.feedback.imports.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.feedback.imports.Sent;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Proves("F6")
@LinchpinTest
class ImportChoreIntegrationTests {

    private static final int ROWS = 40_000; // more than one batch for each writer

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Sent sent;

    @Autowired
    Imports imports;

    @Autowired
    ImportFiles files;

    @Autowired
    ImportChore chore;

    Organisation trust;

    @BeforeEach
    void anOrganisation() {
        trust = world.organisation();
    }

    private static byte[] file(int rows) {
        var text = new StringBuilder("Date,Score,Service,Comment\n");
        for (var i = 0; i < rows; i++) {
            text.append("13/05/2024,1,Ward 7,Said ").append(i).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ImportId uploaded(int rows) {
        return World.in(trust.id(), () -> {
            var id = new ImportId(UUID.randomUUID());
            files.keep(id, new ByteArrayInputStream(file(rows)));
            return imports.begin(id, "file.csv");
        });
    }

    private ImportId started(int rows) {
        var id = uploaded(rows);
        ByHand.does(chore, trust);
        return World.in(trust.id(), () -> {
            sent.choose(id, UnaryOperator.identity());
            assertThat(imports.start(id)).isTrue();
            return id;
        });
    }

    private linchpin.feedback.imports.running.Import state(ImportId id) {
        return World.in(trust.id(), () -> imports.with(id));
    }

    /** A turn that ends when somebody asks whether it has. */
    private Turn brief(AtomicInteger asked) {
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return trust.id();
            }

            @Override
            public boolean over() {
                return asked.incrementAndGet() > 0;
            }
        };
    }

    @Test
    void readsAFileThatSomebodySentAndThenWaitsForThem() {
        var id = uploaded(3);
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(state(id).state()).isEqualTo(ImportState.WAITING);
    }

    @Test
    void layALargeOneDownWhenItsTurnIsOverAndGoesOnInTheNext() {
        var id = started(ROWS);
        var asked = new AtomicInteger();
        assertThat(World.in(trust.id(), () -> chore.some(brief(asked)))).isEqualTo(Next.NOW);
        assertThat(asked).hasPositiveValue();
        var half = state(id);
        assertThat(half.state()).isEqualTo(ImportState.RUNNING);
        assertThat(half.report().rowsDone()).isBetween(1L, ROWS - 1L);
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(state(id).state()).isEqualTo(ImportState.DONE);
        assertThat(state(id).report().stored()).isEqualTo(ROWS);
    }

    @Test
    void comesAgainWhenTheLeaseOfAnotherProcessEnds() {
        var id = started(3);
        desk.change(
                trust,
                "update feedback.import set runner = gen_random_uuid(), leased_until = now() + interval '20 seconds'");
        var next = ByHand.does(chore, trust);
        assertThat(next.after()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
        assertThat(state(id).state()).isEqualTo(ImportState.RUNNING);
        desk.change(trust, "update feedback.import set leased_until = now()");
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(state(id).state()).isEqualTo(ImportState.DONE);
    }

    /** As a command that runs in the same process, or one turn that was thought to be dead. */
    @Test
    void leavesAloneWhatItsOwnProcessIsAt() {
        var id = started(ROWS);
        var meanwhile = new AtomicReference<Next>();
        World.in(trust.id(), () -> sent.work.work(id, _ -> meanwhile.compareAndSet(null, ByHand.does(chore, trust))));
        assertThat(meanwhile.get().after()).isEqualTo(Duration.ofSeconds(10));
        assertThat(state(id).report().stored()).isEqualTo(ROWS);
    }

    @Test
    void leavesWhatLiesOnAnotherNodesDiskToThatNode() {
        var id = started(3);
        World.in(trust.id(), () -> {
            files.forget(id);
            return id;
        });
        assertThat(ByHand.does(chore, trust).after()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
        assertThat(state(id).state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void saysInTheEndThatAFileIsNowhere() {
        var id = started(3);
        World.in(trust.id(), () -> {
            files.forget(id);
            return id;
        });
        desk.change(trust, "update feedback.import set leased_until = now() - interval '11 minutes'");
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(state(id).trouble()).contains("no longer there");
    }

    /** Attack #1: a file that killed the process was read again by the next one, and killed it too, for ever (F6). */
    @Test
    void isSetAsideOnceTwoProcessesDiedOverIt() {
        var id = uploaded(3);
        for (var deaths = 1; deaths <= 2; deaths++) {
            diedOver(id);
            assertThat(World.in(trust.id(), () -> imports.claim(id))).isEqualTo(deaths == 1);
        }
        var aside = World.in(trust.id(), () -> imports.with(id));
        assertThat(aside.state()).isEqualTo(ImportState.FAILED);
        assertThat(aside.trouble()).contains("stopped twice", "set aside");
    }

    private void diedOver(ImportId id) {
        desk.change(
                trust,
                "update feedback.import set runner = gen_random_uuid(), leased_until = now() - interval '1 minute' where id = '"
                        + id.id() + "'");
    }
}
