package linchpin.answers.said;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.answers.Answers;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.meaning.WhatWasDone;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Beside what was said before: the matter that took it up, how far that came, and what people were told. */
@Component
class DoneBefore implements WhatWasDone {

    private final FeedbackInMatters inMatters;
    private final Answers answers;

    DoneBefore(FeedbackInMatters inMatters, Answers answers) {
        this.inMatters = inMatters;
        this.answers = answers;
    }

    /** Whoever may read a feedback may read the matters that gather it. */
    @Override
    public Map<FeedbackId, List<Done>> of(Collection<FeedbackId> feedback, Viewer viewer) {
        var done = new LinkedHashMap<FeedbackId, List<Done>>();
        feedback.forEach(each ->
                done.put(each, inMatters.matters(each).stream().map(this::done).toList()));
        return done;
    }

    @Override
    public Map<FeedbackId, List<String>> told(Collection<FeedbackId> feedback) {
        var told = new LinkedHashMap<FeedbackId, List<String>>();
        feedback.forEach(each -> told.put(
                each,
                inMatters.matters(each).stream()
                        .map(this::told)
                        .flatMap(Optional::stream)
                        .toList()));
        return told;
    }

    private Done done(Matter matter) {
        return new Done(
                matter.number() + ". " + matter.title(),
                matter.path(),
                matter.state().label(),
                told(matter).orElse(""));
    }

    private Optional<String> told(Matter matter) {
        return answers.publishedOf(matter.id())
                .map(published -> published.kind().label() + ": " + published.we());
    }
}
