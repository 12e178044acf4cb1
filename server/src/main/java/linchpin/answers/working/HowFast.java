package linchpin.answers.working;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * What one answer ended the waiting for.
     *
     * @param days for each feedback told before it, how many days it waited, the shortest first; never empty
     */
    record Waited(MatterId matter, LocalDate answeredOn, List<Long> days) {

        long half() {
            return HowFast.half(days);
        }

        long longest() {
            return days.getLast();
        }
    }

    /** @return what the answers from this day on ended, the longest waiting first */
    @Transactional(readOnly = true)
    public List<Waited> since(LocalDate from, Reach reach) {
        Map<MatterId, LocalDate> published = answers.published().stream()
                .filter(answer -> !answer.publishedOn().isBefore(from))
                .collect(Collectors.toMap(PublishedAnswer::matterId, PublishedAnswer::publishedOn));
        var gathered = inMatters.of(published.keySet());
        var received = register.received(
                gathered.values().stream().flatMap(List::stream).toList(), reach);
        return published.entrySet().stream()
                .flatMap(answer -> waited(
                        answer.getKey(),
                        answer.getValue(),
                        gathered.getOrDefault(answer.getKey(), List.of()),
                        received))
                .sorted(Comparator.comparingLong(Waited::longest)
                        .reversed()
                        .thenComparing(one -> one.matter().id()))
                .toList();
    }

    private static Stream<Waited> waited(
            MatterId matter, LocalDate on, List<FeedbackId> gathered, Map<FeedbackId, LocalDate> received) {
        var days = gathered.stream()
                .filter(received::containsKey)
                .map(received::get)
                .filter(day -> !day.isAfter(on))
                .map(day -> ChronoUnit.DAYS.between(day, on))
                .sorted()
                .toList();
        return days.isEmpty() ? Stream.empty() : Stream.of(new Waited(matter, on, days));
    }

    /** @return so many days half of those who waited here waited at most; empty where they are too few to say so */
    static OptionalLong median(List<Waited> waited) {
        var days = waited.stream().flatMap(one -> one.days().stream()).sorted().toList();
        return days.size() < ENOUGH ? OptionalLong.empty() : OptionalLong.of(half(days));
    }

    private static long half(List<Long> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }
}
