package linchpin.answers.later;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.AnswerKind;
import linchpin.answers.Judgements;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.confirming.ConfirmationRules;
import linchpin.answers.confirming.Round;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** About which changes people are to be asked again: so many days after they were told of them, and after they said that it had changed. */
@Component
class DueAgain {

    private final Judgements judgements;
    private final Matters matters;
    private final ConfirmationRules rules;
    private final Clock clock;

    DueAgain(Judgements judgements, Matters matters, ConfirmationRules rules, Clock clock) {
        this.judgements = judgements;
        this.matters = matters;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param after how many days */
    record Due(PublishedAnswer answer, int after) {}

    @Transactional(readOnly = true)
    public List<Due> among(List<PublishedAnswer> published) {
        var changes = published.stream()
                .filter(answer -> answer.kind() == AnswerKind.DID && answer.wentBackOn() == null)
                .toList();
        var known = matters.with(changes.stream().map(PublishedAnswer::matterId).toList()).stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var rounds = judgements.rounds(changes.stream().map(PublishedAnswer::id).toList());
        var times = rules.rule().askAfter();
        var due = new ArrayList<Due>();
        for (var answer : changes) {
            var matter = Objects.requireNonNull(known.get(answer.matterId()));
            after(answer, matter, rounds.getOrDefault(answer.id(), List.of()), times)
                    .ifPresent(days -> due.add(new Due(answer, days)));
        }
        return due;
    }

    /** Where several times have passed unnoticed, people are asked once and not several times in a row. */
    private Optional<Integer> after(PublishedAnswer answer, Matter matter, List<Round> rounds, List<Integer> times) {
        var confirmed = matter.state() == MatterState.RESOLVED;
        var asked = rounds.stream()
                .filter(round -> round.version() == answer.version() && confirmed == (round.confirmedOn() != null))
                .flatMap(round -> Optional.ofNullable(round.later()).stream())
                .reduce(0, Math::max);
        var today = LocalDate.now(clock);
        return from(answer, matter)
                .flatMap(from -> times.stream()
                        .filter(days -> days > asked && !from.plusDays(days).isAfter(today))
                        .reduce(Math::max));
    }

    /** @return from when it is counted; empty for what waits for something else, or was closed without agreement */
    private static Optional<LocalDate> from(PublishedAnswer answer, Matter matter) {
        return switch (matter.state()) {
            case RESOLVED -> Optional.ofNullable(matter.closedOn());
            case ANSWERED -> Optional.of(answer.publishedOn());
            case OPEN, UNDER_WAY, DONE, BACK, NOT_RESOLVED -> Optional.empty();
        };
    }
}
