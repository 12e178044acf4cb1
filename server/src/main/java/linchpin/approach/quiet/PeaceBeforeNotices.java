package linchpin.approach.quiet;

import linchpin.approach.KnownAgain;
import linchpin.approach.LeftAlone;
import linchpin.notices.peace.LeaveInPeace;
import org.springframework.stereotype.Component;

/** Whoever is to be left in peace is sent nothing else either: somebody may have died since they asked to be told. */
@Component
class PeaceBeforeNotices implements LeaveInPeace {

    private final LeftAlone alone;
    private final KnownAgain known;

    PeaceBeforeNotices(LeftAlone alone, KnownAgain known) {
        this.alone = alone;
        this.known = known;
    }

    @Override
    public boolean leaves(String address) {
        return alone.inPeace(known.mac(address));
    }
}
