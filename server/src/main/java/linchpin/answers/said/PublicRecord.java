package linchpin.answers.said;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.organisation.Organisation;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has said and promised, as the public may read it. Nothing that was ever promised is left out. */
@Component
class PublicRecord {

    private final ShownAnswers answers;
    private final MadePromises promises;
    private final Matters matters;
    private final RaisedMatters raised;

    PublicRecord(ShownAnswers answers, MadePromises promises, Matters matters, RaisedMatters raised) {
        this.answers = answers;
        this.promises = promises;
        this.matters = matters;
        this.raised = raised;
    }

    @Transactional(readOnly = true)
    public SaidPage page(Organisation organisation) {
        var told = answers.all();
        var made = promises.with(told);
        return new SaidPage(organisation, made, told, closed(made, told));
    }

    /** Those whose reason stands beside no answer and no promise. */
    private List<ClosedMatter> closed(List<MadePromise> promises, List<ShownAnswer> answers) {
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
                .map(PublicRecord::closed)
                .toList();
    }

    private static ClosedMatter closed(RaisedMatters.RaisedMatter raised) {
        var matter = raised.matter();
        return new ClosedMatter(
                matter, raised.place(), raised.by(), matter.closedOn() == null ? "" : Days.full(matter.closedOn()));
    }
}
