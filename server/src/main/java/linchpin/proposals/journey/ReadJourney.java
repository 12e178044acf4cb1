package linchpin.proposals.journey;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import linchpin.proposals.PartTaken;
import linchpin.proposals.PartsTaken;
import linchpin.proposals.Proposal;
import linchpin.proposals.Stage;
import linchpin.proposals.journey.WholeJourney.Line;
import linchpin.proposals.journey.WholeJourney.Move;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** Puts the way of one proposal into words: its moves, and what patients did in each stage. */
@Component
class ReadJourney {

    private final PartsTaken parts;
    private final StageChanges changes;
    private final Accounts accounts;
    private final LeaderName leader;

    ReadJourney(PartsTaken parts, StageChanges changes, Accounts accounts, LeaderName leader) {
        this.parts = parts;
        this.changes = changes;
        this.accounts = accounts;
        this.leader = leader;
    }

    private record Known(Map<AccountId, String> names, LocalName leader) {

        String name(AccountId account) {
            return names.getOrDefault(account, "Somebody no longer here");
        }

        String role(Role role) {
            return role.label(leader);
        }
    }

    List<Line> of(Proposal proposal) {
        var taken = parts.of(proposal.id());
        var moves = changes.of(proposal.id());
        var entered = EnumSet.of(Stage.IDEA);
        moves.forEach(move -> entered.add(move.toStage()));
        var known = new Known(names(taken, moves), leader.here());
        return Journey.of(entered, proposal.stage(), taken).stream()
                .map(step -> line(step, moves, known))
                .toList();
    }

    private Map<AccountId, String> names(List<PartTaken> taken, List<StageChange> moves) {
        var people = new HashSet<AccountId>();
        moves.forEach(move -> people.add(move.movedBy()));
        taken.forEach(part -> {
            people.add(part.recordedBy());
            Optional.ofNullable(part.accountId()).ifPresent(people::add);
        });
        return accounts.names(people);
    }

    private static Line line(Journey.Step step, List<StageChange> moves, Known known) {
        return new Line(
                step.stage().label(),
                step.stage().meaning(),
                says(step),
                step.reached() == Journey.Reached.NOW,
                step.reached() == Journey.Reached.NOW || step.reached() == Journey.Reached.BEFORE,
                moves.stream()
                        .filter(move -> move.toStage() == step.stage())
                        .map(move -> move(move, known))
                        .toList(),
                step.parts().stream().map(part -> act(part, known)).toList());
    }

    private static String says(Journey.Step step) {
        if (!step.parts().isEmpty()) {
            return "Patients took part";
        }
        return switch (step.reached()) {
            case NOW -> "No patient has taken part in this stage yet";
            case BEFORE -> "No patient took part in this stage";
            case PASSED_OVER -> "Passed over";
            case NOT_YET -> "Still to come";
        };
    }

    private static Move move(StageChange move, Known known) {
        return new Move(
                move.fromStage().label(),
                Days.full(move.movedOn()),
                known.name(move.movedBy()) + ", " + known.role(move.movedAs()),
                move.why());
    }

    private static String act(PartTaken part, Known known) {
        var day = Days.full(part.doneOn());
        var later = part.recordedLater() ? "later, on " + Days.full(part.recordedOn()) + ", " : "";
        var by = " (recorded " + later + "by " + known.name(part.recordedBy()) + ")";
        if (part.accountId() != null) {
            return known.name(part.accountId()) + " " + part.kind().words() + ", " + day + (later.isEmpty() ? "" : by);
        }
        return Objects.requireNonNull(part.what()) + ", " + day + by;
    }
}
