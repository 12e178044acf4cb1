package linchpin.answers.decided;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.beside.BesideAnswer;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.Decisions;
import linchpin.matters.MatterId;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the public page of a decision what was answered, and on that of an answer what was decided about it. */
@Component
class DecidedTogether implements DecisionPart, BesideAnswer {

    private static final int ORDER = 40;

    private final Decisions decisions;
    private final WhatLedThere before;
    private final Answers answers;
    private final Fragments fragments;

    DecidedTogether(Decisions decisions, WhatLedThere before, Answers answers, Fragments fragments) {
        this.decisions = decisions;
        this.before = before;
        this.answers = answers;
        this.fragments = fragments;
    }

    @Override
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        return _ -> {};
    }

    @Override
    @Transactional(readOnly = true)
    public Content inPublic(Decision decision) {
        return before.matter(decision)
                .flatMap(matter -> answers.publishedOf(matter))
                .<Content>map(answer -> fragments.of("answers/decided/onDecision", Map.of("path", path(answer))))
                .orElse(_ -> {});
    }

    private String path(PublishedAnswer answer) {
        return "/said/" + before.code() + "/" + answer.id().id();
    }

    /** @param code of the organisation, as in an address */
    record Decided(String code, List<Decision> decisions) {}

    @Override
    @Transactional(readOnly = true)
    public Content inPublic(MatterId matter, String code) {
        var decided = decisions.inPublic(before.proposals(matter));
        return decided.isEmpty()
                ? _ -> {}
                : fragments.of("answers/decided/onAnswer", Map.of("piece", new Decided(code, decided)));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
