package linchpin.clocks.asked;

import linchpin.clocks.ClockId;
import linchpin.clocks.Requests;
import linchpin.clocks.TendClocks;
import linchpin.clocks.duties.Duty;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a body outside asks for, and starts its clock. It belongs to whoever wrote it down, until they hand it over. */
@Component
class LogRequest {

    private final Requests requests;
    private final TendClocks tending;

    LogRequest(Requests requests, TendClocks tending) {
        this.requests = requests;
        this.tending = tending;
    }

    @Transactional
    public ClockId log(Requests.Fresh fresh, Duty duty, AccountId by) {
        var request = requests.log(fresh, by);
        var clock = tending.start(request, duty, fresh.receivedOn()).orElseThrow();
        tending.handOver(clock, by);
        return clock;
    }
}
