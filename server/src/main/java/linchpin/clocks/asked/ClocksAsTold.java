package linchpin.clocks.asked;

import java.time.LocalDate;
import linchpin.clocks.Clocks;
import linchpin.clocks.How;
import linchpin.clocks.Requests;
import linchpin.clocks.TendClocks;
import linchpin.clocks.acting.RunClocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.springframework.stereotype.Component;

/** Runs clocks as somebody tells of them. */
@Component
class ClocksAsTold implements RunClocks {

    private final AllDuties duties;
    private final Clocks clocks;
    private final TendClocks tending;
    private final LogRequest logging;

    ClocksAsTold(AllDuties duties, Clocks clocks, TendClocks tending, LogRequest logging) {
        this.duties = duties;
        this.clocks = clocks;
        this.tending = tending;
        this.logging = logging;
    }

    @Override
    public void start(FeedbackId feedback, String duty, LocalDate receivedOn, AccountId owner) {
        tending.start(feedback, duties.with(duty).orElseThrow(), receivedOn)
                .ifPresent(clock -> tending.handOver(clock, owner));
    }

    @Override
    public void metByLetter(FeedbackId feedback, String duty, LocalDate on, String note) {
        clocks.of(feedback).stream()
                .filter(clock -> clock.duty().equals(duty))
                .forEach(clock -> tending.met(clock.id(), on, How.LETTER, note));
    }

    @Override
    public void asked(String askedBy, String what, String paper, String duty, LocalDate receivedOn, AccountId by) {
        logging.log(
                new Requests.Fresh(askedBy, what, paper, receivedOn),
                duties.with(duty).orElseThrow(),
                by);
    }
}
