package linchpin.rounds.looking;

import linchpin.people.Viewer;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.ReadSaid.Shelf;
import linchpin.rounds.RoundId;
import linchpin.rounds.acting.LookThroughRounds;
import linchpin.rounds.looking.Verdicts.Verdict;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;

/** Looks through a round as somebody tells of it. */
@Component
class LookAsTold implements LookThroughRounds {

    private final ReadSayings machine;
    private final ReadSaid said;
    private final DecideOnSaid deciding;

    LookAsTold(ReadSayings machine, ReadSaid said, DecideOnSaid deciding) {
        this.machine = machine;
        this.said = said;
        this.deciding = deciding;
    }

    @Override
    public void showAll(Viewer viewer, RoundId round) {
        while (machine.some()) {
            // one handful after the other
        }
        var ticks = said.some(round, Shelf.WAITING, null, Paging.of("", "")).stream()
                .map(one -> new Tick(one.id(), one.version()))
                .toList();
        deciding.many(viewer, round, ticks, new Verdict(null, "", ""));
    }
}
