package linchpin.answers.later;

import java.time.Duration;
import linchpin.answers.Answers;
import linchpin.answers.AskLater;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Several times a day, so that each organisation's own day begins with what is due on it. */
@Component
class LaterChore implements Chore {

    private static final Duration SIX_HOURS = Duration.ofHours(6);

    private final Answers answers;
    private final DueAgain due;
    private final AskLater asking;

    LaterChore(Answers answers, DueAgain due, AskLater asking) {
        this.answers = answers;
        this.due = due;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "asking again";
    }

    @Override
    public String does() {
        return "Asks people again, some time after a change, whether it is still so";
    }

    @Override
    public String page() {
        return "/confirming";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(SIX_HOURS);
    }

    @Override
    public Next some(Turn turn) {
        for (var one : due.among(answers.published())) {
            if (turn.over()) {
                return Next.NOW;
            }
            asking.ask(one.answer().id(), one.answer().asked(), one.after());
        }
        return Next.DONE;
    }
}
