package linchpin.answers.honesty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.actions.Actions;
import linchpin.answers.held.Draft;
import linchpin.answers.held.Hold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at an answer in all three ways. */
@Component
class AskForHonesty {

    private final EarlierAnswers earlier;
    private final LikenessLimits limits;
    private final Actions actions;
    private final WhatPeopleRaised raised;

    AskForHonesty(EarlierAnswers earlier, LikenessLimits limits, Actions actions, WhatPeopleRaised raised) {
        this.earlier = earlier;
        this.limits = limits;
        this.actions = actions;
        this.raised = raised;
    }

    @Transactional(readOnly = true)
    public List<Hold> of(Draft draft) {
        return Stream.of(
                        Looks.alike(draft, earlier.toOthers(draft), limits.now()),
                        Looks.unproved(draft, actions.done(draft.matter())),
                        Looks.unanswered(draft, raised.of(draft.matter())))
                .flatMap(Optional::stream)
                .toList();
    }
}
