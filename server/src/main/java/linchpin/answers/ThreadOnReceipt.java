package linchpin.answers;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.ui.Fragments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The giver's own end of the thread: every step in plain words, and the question whether it changed. */
@Component
class ThreadOnReceipt implements ReceiptPanel {

    private final FeedbackInMatters inMatters;
    private final Actions actions;
    private final PublicRecord record;
    private final Judgements judgements;
    private final Fragments fragments;
    private final Clock clock;

    ThreadOnReceipt(
            FeedbackInMatters inMatters,
            Actions actions,
            PublicRecord record,
            Judgements judgements,
            Fragments fragments,
            Clock clock) {
        this.inMatters = inMatters;
        this.actions = actions;
        this.record = record;
        this.judgements = judgements;
        this.fragments = fragments;
        this.clock = clock;
    }

    /** A promise in plain words. */
    record Promise(String what, String state, String timing, boolean late, String outcome) {}

    /**
     * One matter of the giver's.
     *
     * @param others who raised it too, in words
     * @param said null before an answer is published
     * @param asks whether the giver is asked whether it changed
     * @param own what the giver said; empty for nothing yet
     */
    record Step(
            Matter matter,
            String others,
            List<Promise> promises,
            @Nullable Said said,
            boolean asks,
            String own) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        var steps = inMatters.matters(feedback).stream()
                .filter(matter -> inMatters.of(matter.id()).contains(feedback)) // not withdrawn
                .map(matter -> step(matter, feedback))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("answers/onReceipt", Map.of("steps", steps, "receipt", receipt)));
    }

    private Step step(Matter matter, FeedbackId feedback) {
        var said = record.saidOf(matter.id()).orElse(null);
        var own = said == null
                ? ""
                : judgements
                        .of(said.answer(), feedback.id())
                        .map(judgement -> judgement.verdict().stored())
                        .orElse("");
        var asks = said != null && (own.isEmpty() || !matter.state().closed());
        return new Step(matter, others(matter), promises(matter), said, asks, own);
    }

    private String others(Matter matter) {
        var others = inMatters.of(matter.id()).size() - 1;
        return switch (others) {
            case 0 -> "So far nobody else has raised it.";
            case 1 -> "You and 1 other person raised it.";
            default -> "You and " + others + " other people raised it.";
        };
    }

    private List<Promise> promises(Matter matter) {
        var today = LocalDate.now(clock);
        return actions.of(matter.id()).stream()
                .map(action -> new Promise(
                        action.what(),
                        action.state().label(matter),
                        action.state() == ActionState.DROPPED ? "" : action.timing(today),
                        action.daysLate(today) > 0,
                        outcome(action)))
                .toList();
    }

    private static String outcome(Action action) {
        if (action.state() == ActionState.DONE) {
            return String.valueOf(action.doneWhat());
        }
        return action.reason() == null ? "" : action.reason();
    }

    @Override
    public int order() {
        return 50;
    }
}
