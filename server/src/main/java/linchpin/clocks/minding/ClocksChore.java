package linchpin.clocks.minding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.clocks.Clocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Duty;
import linchpin.clocks.duties.Remind;
import org.springframework.stereotype.Component;

/** When somebody spoke, and several times a day, so that each organisation's own day begins with what is due on it. */
@Component
class ClocksChore implements Chore {

    private static final Duration SIX_HOURS = Duration.ofHours(6);

    /** So many are started in one transaction: a file may bring in thousands. */
    private static final int AT_ONCE = 50;

    private final StartOnArrival starting;
    private final Clocks clocks;
    private final AllDuties duties;
    private final Reminders reminders;

    ClocksChore(StartOnArrival starting, Clocks clocks, AllDuties duties, Reminders reminders) {
        this.starting = starting;
        this.clocks = clocks;
        this.duties = duties;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public String does() {
        return "Starts the clocks of complaints, and reminds people of what is due";
    }

    @Override
    public String page() {
        return "/clocks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("words").apart(Duration.ofMinutes(1)).atLeastEvery(SIX_HOURS);
    }

    @Override
    public Next some(Turn turn) {
        var owed = starting.owed();
        for (var done = 0; done < owed.size(); done += AT_ONCE) {
            if (turn.over()) {
                return Next.NOW;
            }
            starting.start(owed.subList(done, Math.min(owed.size(), done + AT_ONCE)));
        }
        Map<String, List<Remind>> steps =
                duties.all().stream().collect(Collectors.toMap(Duty::code, Duty::remind, (_, later) -> later));
        for (var clock : reminders.waiting(clocks.running(), steps)) {
            if (turn.over()) {
                return Next.NOW;
            }
            reminders.reach(clock, steps.getOrDefault(clock.duty(), List.of()));
        }
        return Next.DONE;
    }
}
