package linchpin.rounds.looking;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.feedback.register.FirstLook;
import linchpin.meaning.ReadsWords;
import org.springframework.stereotype.Component;

/** Nobody who sends something waits for the machine; and nobody sees what it has not looked at. */
@Component
class ReadSayingsChore implements Chore {

    private static final int HANDFUL = 10;

    private final UnreadSayings unread;
    private final FirstLook first;
    private final ReadsWords reads;

    ReadSayingsChore(UnreadSayings unread, FirstLook first, ReadsWords reads) {
        this.unread = unread;
        this.first = first;
        this.reads = reads;
    }

    @Override
    public String name() {
        return "sayings";
    }

    @Override
    public String does() {
        return "Covers names in what people say should be asked, and suggests themes for it, before anybody reads it";
    }

    @Override
    public String page() {
        return "/rounds";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("asked").apart(Duration.ZERO);
    }

    @Override
    public Next some(Turn turn) {
        var handful = unread.some(HANDFUL);
        if (handful.isEmpty()) {
            return Next.DONE;
        }
        var looking = first.ready();
        for (var one : handful) {
            var look = looking.at(one.received(), null);
            unread.read(one.id(), look, reads.read(look.shown()));
        }
        return Next.NOW;
    }
}
