package linchpin.clocks.minding;

import java.util.Arrays;
import java.util.List;
import linchpin.clocks.TendClocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Duty;
import linchpin.clocks.duties.Subject;
import linchpin.clocks.minding.Arrivals.Known;
import linchpin.feedback.Channels;
import linchpin.feedback.Channels.Received;
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

    /** A duty that is owed to a complaint, and no clock of it was ever started. */
    record Owed(Received to, Duty duty) {}

    /** @return what is to be started, the oldest first */
    @Transactional
    public List<Owed> owed() {
        var first = arrivals.first();
        var known = arrivals.known(first);
        var all = duties.all();
        var complaints = Arrays.stream(Subject.values())
                .map(Subject::channel)
                .filter(channel -> !channel.isEmpty())
                .toList();
        return channels.received(complaints, first).stream()
                .flatMap(one -> all.stream()
                        .filter(duty -> duty.owed(one.receivedOn(), Subject.through(one.channel())))
                        .filter(duty -> !known.contains(Known.of(one.id(), duty)))
                        .map(duty -> new Owed(one, duty)))
                .toList();
    }

    /** Some at a time: each is held until all of them are kept. */
    @Transactional
    public void start(List<Owed> some) {
        some.forEach(one -> tending.start(one.to().id(), one.duty(), one.to().receivedOn()));
    }
}
