package linchpin.answers.working;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.organisation.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long people wait between telling something and reading an answer. */
@Component
class HowFast {

    /** Of fewer than this nothing is said: one slow answer would be all there is. */
    static final int ENOUGH = 10;

    private final Answers answers;
    private final FeedbackInMatters inMatters;
    private final HowManyAnswered register;

    HowFast(Answers answers, FeedbackInMatters inMatters, HowManyAnswered register) {
        this.answers = answers;
        this.inMatters = inMatters;
        this.register = register;
    }

    /** @return so many days half of those answered from this day on waited at most; empty where too few were answered */
    @Transactional(readOnly = true)
    public OptionalLong median(LocalDate from, Reach reach) {
        Map<MatterId, LocalDate> published = answers.published().stream()
                .filter(answer -> !answer.publishedOn().isBefore(from))
                .collect(Collectors.toMap(PublishedAnswer::matterId, PublishedAnswer::publishedOn));
        var gathered = inMatters.of(published.keySet());
        var received = register.received(
                gathered.values().stream().flatMap(List::stream).toList(), reach);
        var waits = published.entrySet().stream()
                .flatMap(answer -> gathered.getOrDefault(answer.getKey(), List.<FeedbackId>of()).stream()
                        .filter(received::containsKey)
                        .map(received::get)
                        .filter(day -> !day.isAfter(answer.getValue()))
                        .map(day -> ChronoUnit.DAYS.between(day, answer.getValue())))
                .sorted()
                .toList();
        return waits.size() < ENOUGH ? OptionalLong.empty() : OptionalLong.of(waits.get((waits.size() - 1) / 2));
    }
}
