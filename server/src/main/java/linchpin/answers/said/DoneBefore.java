package linchpin.answers.said;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.meaning.WhatWasDone;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Beside what was said before: the matter that took it up, how far that came, what people were promised and told, and what they said to that. */
@Component
class DoneBefore implements WhatWasDone {

    private final FeedbackInMatters inMatters;
    private final Answers answers;
    private final WhatWasAsked asked;
    private final LastPromises promises;

    DoneBefore(FeedbackInMatters inMatters, Answers answers, WhatWasAsked asked, LastPromises promises) {
        this.inMatters = inMatters;
        this.answers = answers;
        this.asked = asked;
        this.promises = promises;
    }

    /** Whoever may read a feedback may read the matters that gather it. */
    @Override
    public Map<FeedbackId, List<Done>> of(Collection<FeedbackId> feedback, Viewer viewer) {
        var in = inMatters.matters(feedback);
        return of(
                feedback,
                in,
                done(in.values().stream().flatMap(List::stream).distinct().toList()));
    }

    @Override
    public Map<FeedbackId, List<String>> told(Collection<FeedbackId> feedback) {
        var in = inMatters.matters(feedback);
        var published = answers
                .publishedOf(in.values().stream()
                        .flatMap(List::stream)
                        .map(Matter::id)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(PublishedAnswer::matterId, DoneBefore::told));
        return of(feedback, in, published);
    }

    private static <T> Map<FeedbackId, List<T>> of(
            Collection<FeedbackId> feedback, Map<FeedbackId, List<Matter>> in, Map<MatterId, T> what) {
        return feedback.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> in.getOrDefault(one, List.of()).stream()
                                .map(matter -> what.get(matter.id()))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Map<MatterId, Done> done(List<Matter> matters) {
        var about = matters.stream().map(Matter::id).toList();
        var published = answers.publishedOf(about).stream()
                .collect(Collectors.toMap(PublishedAnswer::matterId, Function.identity()));
        var said =
                asked.about(published.values().stream().map(PublishedAnswer::id).toList());
        var promised = promises.in(about);
        return matters.stream().collect(Collectors.toMap(Matter::id, matter -> {
            var answer = published.get(matter.id());
            return new Done(
                    matter.number() + ". " + matter.title(),
                    matter.title(),
                    matter.path(),
                    matter.state().label(),
                    answer == null ? "" : told(answer),
                    promised.getOrDefault(matter.id(), ""),
                    answer == null || !said.containsKey(answer.id())
                            ? ""
                            : said.get(answer.id()).last());
        }));
    }

    private static String told(PublishedAnswer answer) {
        return answer.kind().label() + ": " + answer.we();
    }
}
