package linchpin.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.clocks.KeepClocks.Note;
import linchpin.clocks.duties.Duty;
import linchpin.feedback.FeedbackId;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts clocks and notes what happens to them, each in the history. Each deed holds its clock; pressed twice, it happens once. */
@Component
public class TendClocks {

    private final KeepClocks keeping;
    private final Clocks clocks;
    private final History history;
    private final Clock time;

    TendClocks(KeepClocks keeping, Clocks clocks, History history, Clock time) {
        this.keeping = keeping;
        this.clocks = clocks;
        this.history = history;
        this.time = time;
    }

    /** @return it; empty where this duty runs for it already, or did */
    @Transactional
    public Optional<ClockId> start(FeedbackId feedback, Duty duty, LocalDate receivedOn) {
        return started(keeping.start(feedback, null, duty, receivedOn), receivedOn);
    }

    /** @return it; empty where this duty runs for it already, or did */
    @Transactional
    public Optional<ClockId> start(RequestId request, Duty duty, LocalDate receivedOn) {
        return started(keeping.start(null, request, duty, receivedOn), receivedOn);
    }

    private Optional<ClockId> started(Optional<ClockId> started, LocalDate on) {
        started.ifPresent(id -> did(ClockAct.STARTED, one(id), Map.of("on", on.toString()), null));
        return started;
    }

    /**
     * @param words a note; may be empty
     * @throws ClockRefused when it has ended, or was met otherwise, or that day is still to come, or was before it began
     */
    @Transactional
    public void met(ClockId id, LocalDate on, How how, String words) {
        var clock = held(id);
        if (clock.met()
                .filter(met -> met.onDay().equals(on)
                        && met.how() == how
                        && met.words().equals(words))
                .isPresent()) {
            return;
        }
        running(clock);
        if (on.isBefore(clock.startedOn()) || on.isAfter(today())) {
            throw ClockRefused.notThatDay();
        }
        keeping.note(id, new Note(Happening.MET, on, how, words, null));
        did(ClockAct.MET, clock, Map.of("on", on.toString(), "how", how.name()), words);
    }

    /** @throws ClockRefused when it is over, or late, or its duty allows no pause */
    @Transactional
    public void pause(ClockId id, String why) {
        var clock = held(id);
        running(clock);
        if (clock.pauses().isEmpty()) {
            throw ClockRefused.neverStands();
        }
        if (clock.late(today())) {
            throw ClockRefused.tooLate();
        }
        if (clock.stillSince().isEmpty()) {
            keeping.note(id, Note.of(Happening.PAUSED, today(), why));
            did(ClockAct.PAUSED, clock, Map.of(), why);
        }
    }

    @Transactional
    public void resume(ClockId id) {
        var clock = held(id);
        if (clock.stillSince().isPresent()) {
            keeping.note(id, Note.of(Happening.RESUMED, today(), ""));
            did(ClockAct.RESUMED, clock, Map.of(), null);
        }
    }

    /**
     * Nothing is owed.
     *
     * @throws ClockRefused when it was met, or ended for another reason
     */
    @Transactional
    public void end(ClockId id, String why) {
        var clock = held(id);
        if (clock.over()
                .filter(over -> over.what() == Happening.ENDED && over.words().equals(why))
                .isEmpty()) {
            running(clock);
            keeping.note(id, Note.of(Happening.ENDED, today(), why));
            did(ClockAct.ENDED, clock, Map.of(), why);
        }
    }

    /** It runs again, as if it had never been over. */
    @Transactional
    public void undo(ClockId id, String why) {
        var clock = held(id);
        if (clock.over().isPresent()) {
            keeping.note(id, Note.of(Happening.UNDONE, today(), why));
            did(ClockAct.UNDONE, clock, Map.of(), why);
        }
    }

    /** @throws ClockRefused when it is over */
    @Transactional
    public void handOver(ClockId id, AccountId to) {
        var clock = held(id);
        running(clock);
        if (clock.owner().filter(to::equals).isEmpty()) {
            keeping.note(id, new Note(Happening.OWNER, today(), null, "", to));
            did(ClockAct.GIVEN_TO, clock, Map.of("to", to.id().toString()), null);
        }
    }

    /** @return whether it is neither met nor ended, and stays so but for this transaction: for what is noted by itself and must not be refused */
    @Transactional
    public boolean runs(ClockId id) {
        return held(id).over().isEmpty();
    }

    private void did(ClockAct kind, DutyClock clock, Map<String, String> facts, @Nullable String words) {
        history.did(new ClockDeed(kind, clock, facts), words == null || words.isEmpty() ? null : words);
    }

    private DutyClock held(ClockId id) {
        keeping.hold(id);
        return one(id);
    }

    private DutyClock one(ClockId id) {
        return clocks.with(id).orElseThrow(NotFound::new);
    }

    private static void running(DutyClock clock) {
        if (clock.over().isPresent()) {
            throw ClockRefused.over();
        }
    }

    private LocalDate today() {
        return LocalDate.now(time);
    }
}
