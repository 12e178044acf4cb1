package linchpin.reviews.watching;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Looks again when something was read or judged, and once an hour: an episode ends by nothing happening. */
@Component
class WatchChore implements Chore {

    private final WatchRules watching;
    private final TellCommissioner telling;

    WatchChore(WatchRules watching, TellCommissioner telling) {
        this.watching = watching;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String does() {
        return "Looks whether what people say meets a rule, and opens a review where it does";
    }

    @Override
    public String page() {
        return "/reviews/rules";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("readings", "judgements", "rules", "sharing").apart(Duration.ofMinutes(1));
    }

    @Override
    public Next some(Turn turn) {
        watching.look();
        telling.anew();
        return Next.DONE;
    }
}
