package linchpin.proposals.promised;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.WayOut;
import linchpin.proposals.promised.WhoMaySay.Hindrance;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts into words what patients were told, what happened, and how many promises stand how. */
@Component
public class ReadPromised {

    private final Promises promises;
    private final WayOut way;
    private final PromiseNames names;
    private final Clock clock;

    ReadPromised(Promises promises, WayOut way, PromiseNames names, Clock clock) {
        this.promises = promises;
        this.way = way;
        this.names = names;
        this.clock = clock;
    }

    /** @return as this person reads it */
    @Transactional(readOnly = true)
    public Promised of(Proposal proposal, Viewer viewer) {
        var told = promises.of(List.of(proposal.id()));
        var beside = promises.beside(told);
        var open = !proposal.withdrawn() && way.mayMove(proposal, viewer);
        var who = names.of(told, beside);
        var rows = told.stream()
                .map(one ->
                        row(one, beside.getOrDefault(one.id(), List.of()), new Looking(proposal, viewer, open, who)))
                .toList();
        return new Promised(counted(told, beside), rows, open ? proposal.path() + "/promises/new" : "");
    }

    /** @return for each that has any, how many promises stand how, as in "2 promises to patients: 1 kept, 1 late" */
    @Transactional(readOnly = true)
    public Map<ProposalId, String> counted(Collection<ProposalId> proposals) {
        var told = promises.of(proposals);
        var beside = promises.beside(told);
        return told.stream()
                .collect(Collectors.groupingBy(
                        Promise::proposalId,
                        Collectors.collectingAndThen(Collectors.toList(), these -> counted(these, beside))));
    }

    private String counted(List<Promise> told, Map<PromiseId, List<PromiseLine>> beside) {
        if (told.isEmpty()) {
            return "";
        }
        var today = LocalDate.now(clock);
        var many = told.stream()
                .collect(Collectors.groupingBy(
                        one -> Standing.of(one, beside.getOrDefault(one.id(), List.of()), today),
                        () -> new EnumMap<>(Standing.class),
                        Collectors.counting()));
        var each = many.entrySet().stream()
                .map(one -> one.getKey().counted(one.getValue()))
                .collect(Collectors.joining(", "));
        return (told.size() == 1 ? "1 promise" : told.size() + " promises") + " to patients: " + each;
    }

    private record Looking(Proposal proposal, Viewer viewer, boolean open, PromiseNames.Known names) {}

    private Promised.Row row(Promise one, List<PromiseLine> beside, Looking looking) {
        var standing = Standing.of(one, beside, LocalDate.now(clock));
        var hindrance = WhoMaySay.hindrance(looking.viewer(), looking.proposal(), one, beside);
        var names = looking.names();
        return new Promised.Row(
                one.words(),
                names.teller(one) + " told " + one.toldTo() + " on " + Days.full(one.toldOn()),
                "by " + Days.full(one.due()),
                one.recordedOn().isAfter(one.toldOn())
                        ? "Written down on " + Days.full(one.recordedOn()) + " by " + names.recorder(one)
                        : "",
                standing.label(),
                standing.colour(),
                beside.stream().map(line -> line(line, names)).toList(),
                looking.open() ? one.path() : "",
                !looking.proposal().withdrawn() && hindrance == Hindrance.NONE ? one.path() + "/kept" : "",
                hindrance == Hindrance.OWN_CLAIM
                        ? "You had a hand in it, so somebody else among the patients says whether it was kept."
                        : "");
    }

    private static Promised.Line line(PromiseLine line, PromiseNames.Known names) {
        return new Promised.Line(
                what(line),
                line.words(),
                line.camePath(),
                line.cameWords(),
                names.recorder(line) + ", " + Days.full(line.recordedOn()));
    }

    private static String what(PromiseLine line) {
        UnaryOperator<String> dated = before -> before + Days.full(Objects.requireNonNull(line.onDay()));
        return switch (line.kind()) {
            case HAPPENED -> dated.apply("Happened on ");
            case NOT_YET -> dated.apply("Not yet: to be by ");
            case KEPT, HALF, NOT_KEPT, CORRECTED -> line.kind().label();
        };
    }
}
