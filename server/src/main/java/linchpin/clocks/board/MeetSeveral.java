package linchpin.clocks.board;

import java.util.List;
import linchpin.clocks.ClockLine;
import linchpin.clocks.How;
import linchpin.clocks.TendClocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes today that several clocks were met, all of them or none. */
@Component
class MeetSeveral {

    private final TendClocks tending;
    private final ReadBoard board;

    MeetSeveral(TendClocks tending, ReadBoard board) {
        this.tending = tending;
        this.board = board;
    }

    @Transactional
    public void met(List<ClockLine> lines, How how) {
        lines.forEach(line -> tending.met(line.clock().id(), board.today(), how, ""));
    }
}
