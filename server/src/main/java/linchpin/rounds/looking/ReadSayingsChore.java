package linchpin.rounds.looking;

import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Nobody who sends something waits for the machine; and nobody sees what it has not looked at. */
@Component
class ReadSayingsChore implements Chore {

    private final ReadSayings machine;

    ReadSayingsChore(ReadSayings machine) {
        this.machine = machine;
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
        return Next.more(machine.some());
    }
}
