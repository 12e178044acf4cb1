package linchpin.clocks.minding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Duty;
import linchpin.clocks.duties.Subject;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which clocks run for a piece of feedback, and which can be started. */
@Component
class ClocksOfFeedback {

    private final FeedbackArchive archive;
    private final Clocks clocks;
    private final AllDuties duties;
    private final Clock time;

    ClocksOfFeedback(FeedbackArchive archive, Clocks clocks, AllDuties duties, Clock time) {
        this.archive = archive;
        this.clocks = clocks;
        this.duties = duties;
        this.time = time;
    }

    /**
     * What the piece prints.
     *
     * @param offered which duties this reader may start
     */
    record Piece(FeedbackId feedback, List<Row> rows, List<Choice> offered) {

        String start() {
            return "/clocks/start/" + feedback.id();
        }
    }

    /** A clock in two sentences. */
    record Row(String name, String path, String says, String standing, boolean late) {}

    /** @return empty for nothing to show, and for what its giver took back */
    @Transactional(readOnly = true)
    public Optional<Piece> piece(FeedbackId feedback, Viewer viewer) {
        return archive.summary(feedback)
                .filter(said -> !said.withdrawn())
                .map(said -> piece(said, viewer))
                .filter(piece -> !piece.rows().isEmpty() || !piece.offered().isEmpty());
    }

    private Piece piece(Summary said, Viewer viewer) {
        var running = clocks.of(said.id());
        var today = LocalDate.now(time);
        var rows = running.stream()
                .map(clock -> new Row(
                        clock.name(), clock.path(), clock.says(today), clock.standing(today), clock.late(today)))
                .toList();
        var may = viewer.at(said.placeId()).may(Permission.WRITE_ANSWER);
        return new Piece(said.id(), rows, may ? offered(said, running) : List.of());
    }

    private List<Choice> offered(Summary said, List<DutyClock> running) {
        var begun = running.stream().map(DutyClock::duty).collect(Collectors.toSet());
        return startable(said)
                .filter(duty -> !begun.contains(duty.code()))
                .map(duty ->
                        new Choice(duty.code(), duty.name() + " (" + duty.term().says() + ")"))
                .toList();
    }

    /** @return what is owed to it, and what is owed to anything */
    Stream<Duty> startable(Summary said) {
        var subject = Subject.through(said.channel());
        return Stream.of(subject, Subject.FEEDBACK)
                .distinct()
                .flatMap(one -> duties.on(said.receivedOn(), one).stream());
    }
}
