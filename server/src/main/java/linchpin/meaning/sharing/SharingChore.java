package linchpin.meaning.sharing;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets what may be shared be shared, and looks through all of it again every half hour, for themes are given other names. */
@Component
@ConditionalOnProperty(name = "linchpin.reading", matchIfMissing = true)
class SharingChore implements Chore {

    private final TellShared telling;
    private final LookThrough look;

    SharingChore(TellShared telling, LookThrough look) {
        this.telling = telling;
        this.look = look;
    }

    @Override
    public String name() {
        return "sharing";
    }

    @Override
    public String does() {
        return "Looks through what is shared with the local health economy";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("sharing").apart(Duration.ofSeconds(2));
    }

    @Override
    public Next some(Turn turn) {
        telling.some();
        return look.some() ? Next.NOW : Next.DONE;
    }
}
