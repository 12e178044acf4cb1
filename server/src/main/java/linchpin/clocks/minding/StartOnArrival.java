package linchpin.clocks.minding;

import java.util.Arrays;
import linchpin.clocks.TendClocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Subject;
import linchpin.clocks.minding.Arrivals.Known;
import linchpin.feedback.Channels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the clocks of complaints that were received since clocks began here. What is older was dealt with elsewhere, and what was received more than
 * a year ago came in with a file: its clocks are started by hand where they are wanted.
 */
@Component
class StartOnArrival {

    private final Arrivals arrivals;
    private final Channels channels;
    private final AllDuties duties;
    private final TendClocks tending;

    StartOnArrival(Arrivals arrivals, Channels channels, AllDuties duties, TendClocks tending) {
        this.arrivals = arrivals;
        this.channels = channels;
        this.duties = duties;
        this.tending = tending;
    }

    @Transactional
    public void start() {
        var first = arrivals.first();
        var known = arrivals.known(first);
        var complaints = Arrays.stream(Subject.values())
                .map(Subject::channel)
                .filter(channel -> !channel.isEmpty())
                .toList();
        for (var one : channels.received(complaints, first)) {
            for (var duty : duties.on(one.receivedOn(), Subject.through(one.channel()))) {
                if (!known.contains(Known.of(one.id(), duty))) {
                    tending.start(one.id(), duty, one.receivedOn());
                }
            }
        }
    }
}
