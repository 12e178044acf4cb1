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

    /** Whoever tells what was promised to people here and is done answers them, in whatever words. */
    @Transactional(readOnly = true)
    public List<Hold> of(Draft draft) {
        var unproved = Looks.unproved(draft, actions.done(draft.matter()));
        var proved = draft.did() && unproved.isEmpty();
        return Stream.of(
                        Looks.alike(draft, earlier.toOthers(draft), limits.now()),
                        unproved,
                        proved ? Optional.<Hold>empty() : Looks.unanswered(draft, raised.of(draft.matter())))
                .flatMap(Optional::stream)
                .toList();
    }
}
