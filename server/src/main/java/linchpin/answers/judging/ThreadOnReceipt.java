package linchpin.answers.judging;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.ui.CountNoun;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** The giver's own end of the thread: every step in plain words, and the question whether it changed. */
@Component
class ThreadOnReceipt implements ReceiptPanel {

    private final FeedbackInMatters inMatters;
    private final PromisesToGivers promises;
    private final WhetherItChanged questions;
    private final Fragments fragments;

    ThreadOnReceipt(
            FeedbackInMatters inMatters, PromisesToGivers promises, WhetherItChanged questions, Fragments fragments) {
        this.inMatters = inMatters;
        this.promises = promises;
        this.questions = questions;
        this.fragments = fragments;
    }

    /**
     * One matter of the giver's.
     *
     * @param others who raised it too, in words
     */
    record MatterOnReceipt(
            Matter matter, String others, List<PromisesToGivers.Promise> promises, WhetherItChanged.Question asked) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        var steps = inMatters.matters(feedback).stream()
                .filter(matter -> inMatters.includes(matter.id(), feedback)) // not withdrawn
                .map(matter -> new MatterOnReceipt(
                        matter, others(matter), promises.in(matter), questions.asGiver(matter, feedback)))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(fragments.of("answers/judging/onReceipt", Map.of("steps", steps, "receipt", receipt)));
    }

    private String others(Matter matter) {
        var others = inMatters.sizes(List.of(matter.id())).getOrDefault(matter.id(), 1L) - 1;
        return switch ((int) Math.min(others, 2)) {
            case 0 -> "So far nobody else has raised it.";
            case 1 -> "It was raised in 1 other piece of feedback too.";
            default -> "It was raised in " + CountNoun.number(others) + " other pieces of feedback too.";
        };
    }

    @Override
    public int order() {
        return 50;
    }
}
