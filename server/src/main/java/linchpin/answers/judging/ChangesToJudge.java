package linchpin.answers.judging;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.Judgements;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.WhoMayJudge;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the home page of patient leaders: what is claimed, and theirs to judge since they had no hand in it; and what is asked about again. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class ChangesToJudge implements HomePanel {

    private static final int SHOWN = 5;

    private final Answers answers;
    private final Matters matters;
    private final Judgements judgements;
    private final WhoMayJudge who;

    ChangesToJudge(Answers answers, Matters matters, Judgements judgements, WhoMayJudge who) {
        this.answers = answers;
        this.matters = matters;
        this.judgements = judgements;
        this.who = who;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        return viewer.may(Permission.JUDGE_CHANGE)
                ? Optional.of(waiting(viewer.within(Permission.JUDGE_CHANGE)))
                : Optional.empty();
    }

    private Panel waiting(Viewer viewer) {
        var said = judgements.judgedBy(viewer.account().id());
        var all = answers.published().stream()
                .filter(answer -> !said.contains(answer.id()))
                .toList();
        var readable = matters
                .readable(all.stream().map(PublishedAnswer::matterId).toList(), viewer)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var hands = who.hands(readable.keySet());
        var mine = all.stream()
                .filter(answer -> asked(answer, readable.get(answer.matterId())))
                .filter(answer ->
                        !hands.getOrDefault(answer.matterId(), Set.of()).contains(viewer.account()))
                .toList();
        var items = mine.stream()
                .limit(SHOWN)
                .map(answer -> item(answer, Objects.requireNonNull(readable.get(answer.matterId()))))
                .toList();
        return new Panel(
                        "Changes for you to judge",
                        (long) mine.size(),
                        items,
                        nothing(said.isEmpty() && readable.isEmpty()),
                        null,
                        false)
                .or(new Step("See what is promised", "/actions"));
    }

    private static String nothing(boolean neverAny) {
        return neverAny
                ? "Nothing yet, because nothing has been called done in public. Once it is, it waits here for your word."
                : "Nothing that was called done waits for your word now.";
    }

    /** @return whether it waits for somebody's word: of what is closed only what is asked about again */
    private static boolean asked(PublishedAnswer answer, @Nullable Matter matter) {
        return matter != null
                && answer.wentBackOn() == null
                && (!matter.state().closed()
                        || (matter.state() == MatterState.RESOLVED && answer.confirmedOn() != null));
    }

    private static Item item(PublishedAnswer answer, Matter matter) {
        return new Item(
                matter.title(),
                matter.path() + "#confirmation",
                answer.kind().label() + " · " + answer.question() + " Asked on " + Days.full(answer.askedOn()),
                null);
    }

    @Override
    public int order() {
        return 22;
    }
}
