package linchpin.matters.thread;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.ThreadStep;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Viewer;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** What followed from a matter: the stretches of its thread that modules further down add, and all that was done in it. */
@Component
class WhatFollowed {

    private final List<ThreadStep> steps;
    private final ReadHistory history;
    private final MergedMatters merged;

    WhatFollowed(List<ThreadStep> steps, ReadHistory history, MergedMatters merged) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(ThreadStep::order))
                .toList();
        this.history = history;
        this.merged = merged;
    }

    /** @return in the order of the thread */
    List<Content> steps(Matter matter, Viewer viewer, Frame frame) {
        return steps.stream().map(step -> step.items(matter, viewer, frame)).toList();
    }

    /** @return what was done in it, and in what is part of it now */
    List<ActLine> history(MatterId matter) {
        return history.of(merged.together(matter));
    }
}
