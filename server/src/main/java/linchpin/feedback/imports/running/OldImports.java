package linchpin.feedback.imports.running;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Thirty days are enough to correct refused rows; a file that nobody let in by then is not kept either. */
@Component
class OldImports implements Chore {

    private final Imports imports;
    private final ImportFiles files;

    OldImports(Imports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public String name() {
        return "old imports";
    }

    @Override
    public String does() {
        return "Forgets files and refused rows of imports after thirty days";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(12));
    }

    @Override
    public Next some(Turn turn) {
        imports.forgetOld().forEach(files::forget);
        return Next.DONE;
    }
}
