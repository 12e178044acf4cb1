package linchpin.notices.arrived;

import java.time.Duration;
import java.util.List;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.notices.Carrier;
import linchpin.notices.Carrier.Arrival;
import linchpin.notices.NotCarried;
import linchpin.notices.arrived.UnderWay.Sent;
import org.springframework.stereotype.Component;

/** Asks for one after the other. No transaction is open while it is asked. */
@Component
class ArrivedChore implements Chore {

    private static final Duration OFTEN = Duration.ofMinutes(30);

    private final UnderWay underWay;
    private final List<Carrier> carriers;

    ArrivedChore(UnderWay underWay, List<Carrier> carriers) {
        this.underWay = underWay;
        this.carriers = carriers;
    }

    /** Whoever carries it cannot be asked now: the chore fails, stands so on the page of chores, and is tried again. */
    static final class CannotBeAsked extends RuntimeException {
        CannotBeAsked(NotCarried why) {
            super(why.getMessage());
        }
    }

    @Override
    public String name() {
        return "messages arrived";
    }

    @Override
    public String does() {
        return "Asks whether texts and letters were delivered";
    }

    @Override
    public String page() {
        return "/messages";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public Next some(Turn turn) {
        var sent = underWay.next();
        sent.ifPresent(this::ask);
        return Next.more(sent.isPresent());
    }

    private void ask(Sent sent) {
        for (var carrier : carriers) {
            if (carrier.channel() == sent.channel() && carrier.ready()) {
                try {
                    carrier.arrival(sent.reference()).ifPresent(arrival -> note(sent, arrival));
                } catch (NotCarried e) {
                    throw new CannotBeAsked(e);
                }
            }
        }
    }

    private void note(Sent sent, Arrival arrival) {
        switch (arrival) {
            case THERE -> underWay.there(sent);
            case NO_SUCH_ADDRESS -> underWay.noSuchAddress(sent);
            case NOT_THERE -> underWay.notThere(sent);
            case UNDER_WAY -> {} // it is asked for again
        }
    }
}
