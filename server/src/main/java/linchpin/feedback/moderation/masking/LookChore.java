package linchpin.feedback.moderation.masking;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.feedback.register.FirstLook;
import linchpin.feedback.register.FirstLook.Look;
import linchpin.feedback.words.ReceivedWords;
import linchpin.feedback.words.SeenWords;
import org.springframework.stereotype.Component;

/**
 * Looks at words that came by the thousand, a handful at a time, and shows them. An import does not wait for it: looking takes longer than
 * storing. Nothing is held while it looks.
 */
@Component
class LookChore implements Chore {

    private static final int HANDFUL = 250;

    /** What somebody has in hand, and what waits for the end of an import. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final FirstLook first;
    private final ReceivedWords received;
    private final SeenWords seen;

    LookChore(FirstLook first, ReceivedWords received, SeenWords seen) {
        this.first = first;
        this.received = received;
        this.seen = seen;
    }

    @Override
    public String name() {
        return "first look";
    }

    @Override
    public String does() {
        return "Covers names and numbers in imported words before anybody reads them";
    }

    @Override
    public String page() {
        return "/masking/waiting";
    }

    /** What comes one by one is looked at as it is entered, and no import's words are looked at before its end. */
    @Override
    public Rhythm rhythm() {
        return Rhythm.following("imports").apart(Duration.ZERO);
    }

    @Override
    public Next some(Turn turn) {
        var handful = received.unseen(HANDFUL);
        if (handful.isEmpty()) {
            return seen.waiting(1) > 0 ? Next.in(AGAIN) : Next.DONE;
        }
        var looking = first.ready();
        var shown = seen.show(handful.stream().map(one -> looked(one, looking)).toList());
        return shown > 0 ? Next.NOW : Next.in(AGAIN);
    }

    private static SeenWords.Seen looked(ReceivedWords.Unseen unseen, FirstLook.Looking looking) {
        var looks = new LinkedHashMap<UUID, Look>();
        for (var one : unseen.words()) {
            looks.put(
                    one.comment(),
                    one.decided() ? Look.asTheyAre(one.words()) : looking.at(one.words(), unseen.ownName()));
        }
        return new SeenWords.Seen(unseen, looks);
    }
}
