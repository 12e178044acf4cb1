package linchpin.answers.worked;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.ThemeNames;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the changes that were confirmed, the latest first. All that it tells stands in public too; only the way to a matter does not. */
@Component
class WorkedChanges {

    private final Answers answers;
    private final Matters matters;
    private final WhatItTook took;
    private final ThemeNames names;

    WorkedChanges(Answers answers, Matters matters, WhatItTook took, ThemeNames names) {
        this.answers = answers;
        this.matters = matters;
        this.took = took;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public List<WorkedChange> all(Viewer viewer) {
        var told = answers.published().stream()
                .filter(answer -> answer.kind() == AnswerKind.DID)
                .collect(Collectors.toMap(PublishedAnswer::matterId, Function.identity()));
        var resolved = matters.with(told.keySet()).stream()
                .filter(matter -> matter.state() == MatterState.RESOLVED)
                .sorted(Comparator.comparing(WorkedChanges::closed)
                        .reversed()
                        .thenComparing(Matter::number, Comparator.reverseOrder()))
                .toList();
        var context = took.of(resolved.stream().map(Matter::id).toList(), viewer);
        return resolved.stream()
                .map(matter -> change(matter, Objects.requireNonNull(told.get(matter.id())), context))
                .toList();
    }

    /** @return what a theme is called; null for none */
    @Nullable
    String themeName(int number) {
        return names.names().get(number);
    }

    private static LocalDate closed(Matter matter) {
        return matter.closedOn() == null ? matter.openedOn() : matter.closedOn();
    }

    private static WorkedChange change(Matter matter, PublishedAnswer answer, WhatItTook.Context context) {
        var done = context.done(matter.id());
        return new WorkedChange(
                matter.title(),
                matter.place(context.places()),
                answer.youSaid(),
                answer.we(),
                done.stream().map(Action::what).toList(),
                took(done),
                Days.full(closed(matter)),
                context.themes().getOrDefault(matter.id(), List.of()),
                "/said/" + context.code() + "/" + answer.id().id(),
                context.readable().contains(matter.id()) ? matter.path() + "#effect" : null);
    }

    private static String took(List<Action> done) {
        var days = done.stream()
                .map(Action::doneOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> ChronoUnit.DAYS.between(done.getFirst().promisedOn(), last));
        return (done.size() == 1 ? "1 promise" : done.size() + " promises")
                + days.map(many -> many == 0 ? ", done on the day" : ", done within " + Days.count(many))
                        .orElse("");
    }
}
