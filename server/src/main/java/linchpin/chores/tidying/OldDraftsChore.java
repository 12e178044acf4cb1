package linchpin.chores.tidying;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.people.drafts.Drafts;
import org.springframework.stereotype.Component;

/** What somebody typed and left is promised to be gone after a day, whether or not anybody types something else. */
@Component
class OldDraftsChore implements Chore {

    private final Drafts drafts;

    OldDraftsChore(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "old drafts";
    }

    @Override
    public String does() {
        return "Forgets what people typed and did not send within a day";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public Next some(Turn turn) {
        drafts.forgetOld();
        return Next.DONE;
    }
}
