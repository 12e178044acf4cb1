package linchpin.answers.outlets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.answers.AnswerId;
import linchpin.answers.said.ShownAnswer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When answers were first published, and when anything of them last changed. */
@Component
class WhenTold {

    private final JdbcClient jdbc;
    private final Clock clock;

    WhenTold(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Times(AnswerId answerId, OffsetDateTime first, OffsetDateTime last) {

        boolean changed() {
            return last.isAfter(first);
        }
    }

    Function<ShownAnswer, ToldAnswer> of(Collection<ShownAnswer> answers) {
        var times = times(answers);
        return said -> told(said, Objects.requireNonNull(times.get(said.answer().id())));
    }

    private Map<AnswerId, Times> times(Collection<ShownAnswer> answers) {
        return jdbc
                .sql("""
                        select answer_id, min(approved_at) as first, max(approved_at) as last from answers.version
                        where answer_id = any (:answers) and approved_at is not null group by answer_id""")
                .param(
                        "answers",
                        answers.stream().map(said -> said.answer().id().id()).toArray(UUID[]::new))
                .query(Times.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Times::answerId, Function.identity()));
    }

    private ToldAnswer told(ShownAnswer said, Times times) {
        var last = Stream.of(
                        times.last().toInstant(),
                        midnight(said.answer().wentBackOn()),
                        midnight(said.matter().closedOn()))
                .max(Instant::compareTo)
                .orElseThrow();
        return new ToldAnswer(said, times.first().toInstant(), last, times.changed() ? correction(times) : "");
    }

    private String correction(Times times) {
        return "Changed on " + Days.full(times.last().toInstant(), clock) + "; first published on "
                + Days.full(times.first().toInstant(), clock) + ".";
    }

    /** A judgement has a day and no time, which could name whoever judged. */
    private Instant midnight(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
