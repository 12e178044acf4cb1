package linchpin.answers.writing;

import java.util.Optional;
import linchpin.actions.Actions;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.merging.GoesAlong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two answers never become one, and no answer goes to people who were told another: of two matters that are merged, one at most has any. */
@Component
class OneAnswerOnly implements GoesAlong {

    private final Answers answers;
    private final Actions actions;

    OneAnswerOnly(Answers answers, Actions actions) {
        this.answers = answers;
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Hindrance> hindrance(Matter part, Matter whole) {
        var told = !answers.versionsOf(part.id()).isEmpty();
        if (told && !answers.versionsOf(whole.id()).isEmpty()) {
            return Optional.of(new Hindrance(
                    "Each has an answer, published or being written, and two answers cannot become one. Carry each matter on by itself until"
                            + " those who raised it say whether it changed.",
                    false));
        }
        if (told) {
            return Optional.of(new Hindrance(
                    "Matter " + part.number()
                            + " has an answer, published or being written, which keeps its place. Merge them the other way"
                            + " round: matter " + whole.number() + " becomes part of matter " + part.number() + ".",
                    true));
        }
        return claimsTooMuch(part, whole)
                ? Optional.of(new Hindrance(
                        "The answer to matter " + whole.number()
                                + " does not say which promises were kept, and would seem to tell of what was"
                                + " done in matter " + part.number() + " too. Publish a new version of it first.",
                        false))
                : Optional.empty();
    }

    private boolean claimsTooMuch(Matter part, Matter whole) {
        return actions.anyDone(part.id())
                && answers.publishedOf(whole.id())
                        .filter(answer -> answer.kind() == AnswerKind.DID)
                        .filter(answer -> answers.claims(answer.id(), answer.version())
                                .actions()
                                .isEmpty())
                        .isPresent();
    }
}
