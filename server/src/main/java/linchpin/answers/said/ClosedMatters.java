package linchpin.answers.said;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Matters that were closed without agreement, and whose reason stands beside no answer and no promise. */
@Component
class ClosedMatters {

    private final Matters matters;
    private final RaisedMatters raised;

    ClosedMatters(Matters matters, RaisedMatters raised) {
        this.matters = matters;
        this.raised = raised;
    }

    List<ClosedMatter> besides(List<MadePromise> promises, List<ShownAnswer> answers) {
        var elsewhere = Stream.concat(
                        promises.stream()
                                .filter(promise -> promise.standing() == Standing.CLOSED)
                                .map(promise -> promise.action().matterId()),
                        answers.stream().map(answer -> answer.matter().id()))
                .collect(Collectors.toSet());
        var rest = matters.in(MatterState.NOT_RESOLVED).stream()
                .map(Matter::id)
                .filter(matter -> !elsewhere.contains(matter))
                .toList();
        var known = raised.with(rest);
        return rest.stream()
                .flatMap(matter -> Stream.ofNullable(known.get(matter)))
                .map(ClosedMatters::closed)
                .toList();
    }

    private static ClosedMatter closed(RaisedMatters.RaisedMatter raised) {
        var on = raised.matter().closedOn();
        return new ClosedMatter(raised.matter(), raised.place(), raised.by(), on == null ? "" : Days.full(on));
    }
}
