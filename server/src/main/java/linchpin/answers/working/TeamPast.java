package linchpin.answers.working;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.replies.Replies;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.HowManyAnswered;
import linchpin.matters.FeedbackInMatters;
import linchpin.organisation.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How those who told a team something were answered, quarter by quarter: beside its own past and no other team's. Each quarter has the same time
 * to answer in, or the older ones would look the better only for being older.
 */
@Component
class TeamPast {

    /** So many days after somebody spoke an answer still counts. */
    static final int WITHIN = 60;

    private static final int QUARTERS = 5;
    private static final int MONTHS = 3;

    private final Answers answers;
    private final Replies replies;
    private final FeedbackInMatters inMatters;
    private final HowManyAnswered register;

    TeamPast(Answers answers, Replies replies, FeedbackInMatters inMatters, HowManyAnswered register) {
        this.answers = answers;
        this.replies = replies;
        this.inMatters = inMatters;
        this.register = register;
    }

    /**
     * What was told in a quarter.
     *
     * @param days how long each waited who was answered in the time that counts, the shortest first: older quarters had longer for late ones
     * @param over whether everybody who spoke in it has waited as long as counts
     */
    record Quarter(YearMonth first, long told, List<Long> days, boolean over) {

        YearMonth last() {
            return first.plusMonths(MONTHS - 1L);
        }

        Quarter {
            days = days.stream().filter(waited -> waited <= WITHIN).toList();
        }

        /** @return how many were answered in the time that counts */
        long within() {
            return days.size();
        }

        /** @return so many days half of these waited at most; empty where they are too few to say so */
        OptionalLong half() {
            return days.size() < HowFast.ENOUGH
                    ? OptionalLong.empty()
                    : OptionalLong.of(days.get((days.size() - 1) / 2));
        }
    }

    /** @return this quarter and those before it, the latest first */
    @Transactional(readOnly = true)
    public List<Quarter> of(Reach reach, LocalDate today) {
        var latest = quarter(today);
        var from = latest.minusMonths((QUARTERS - 1L) * MONTHS).atDay(1);
        var told = register.byQuarter(from, reach);
        var waited = waited(from, reach);
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> latest.minusMonths((long) back * MONTHS))
                .map(first -> new Quarter(
                        first,
                        told.getOrDefault(first.atDay(1), 0L),
                        waited.getOrDefault(first, List.of()),
                        first.plusMonths(MONTHS).atDay(1).plusDays(WITHIN).isBefore(today)))
                .toList();
    }

    private static YearMonth quarter(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1);
    }

    private Map<YearMonth, List<Long>> waited(LocalDate from, Reach reach) {
        var answered = answered(from);
        var waited = new HashMap<YearMonth, List<Long>>();
        register.received(answered.keySet(), reach).forEach((feedback, received) -> {
            if (!received.isBefore(from)) {
                first(received, answered.getOrDefault(feedback, List.of()))
                        .ifPresent(days -> waited.computeIfAbsent(quarter(received), _ -> new ArrayList<>())
                                .add(days));
            }
        });
        waited.values().forEach(days -> days.sort(null));
        return waited;
    }

    /** What their matter was told before they spoke was no answer to them. */
    private static OptionalLong first(LocalDate received, List<LocalDate> answered) {
        return answered.stream()
                .mapToLong(day -> ChronoUnit.DAYS.between(received, day))
                .filter(days -> days >= 0)
                .min();
    }

    /** By themselves, and in matters. */
    private Map<FeedbackId, List<LocalDate>> answered(LocalDate from) {
        var answered = new HashMap<FeedbackId, List<LocalDate>>();
        replies.firstSince(from).forEach((feedback, day) -> answered.put(feedback, new ArrayList<>(List.of(day))));
        var published = answers.published().stream()
                .filter(answer -> !answer.publishedOn().isBefore(from))
                .collect(Collectors.toMap(PublishedAnswer::matterId, PublishedAnswer::publishedOn));
        inMatters
                .of(published.keySet())
                .forEach((matter, gathered) ->
                        gathered.forEach(feedback -> answered.computeIfAbsent(feedback, _ -> new ArrayList<>())
                                .add(published.get(matter))));
        return answered;
    }
}
