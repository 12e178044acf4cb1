package linchpin.feedback.imports.running;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Where somebody who has sent a file waits a moment: a small one is read by then, and no page need ask for patience. */
@Component
public class ImportDesk {

    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Imports imports;
    private final ImportWork work;

    ImportDesk(Imports imports, ImportWork work) {
        this.imports = imports;
        this.work = work;
    }

    /** Has a file read from end to end that was just kept, however long that takes; nothing is stored yet. */
    public void read(ImportId id) throws InterruptedException {
        if (!work.work(id, _ -> {})) {
            await(id); // another was quicker
        }
    }

    /** Returns when the file was read, or after two seconds. */
    public void await(ImportId id) throws InterruptedException {
        var begun = System.nanoTime();
        while (imports.with(id).state() == ImportState.SURVEYING && System.nanoTime() - begun < MOMENT.toNanos()) {
            Thread.sleep(LOOK);
        }
    }
}
