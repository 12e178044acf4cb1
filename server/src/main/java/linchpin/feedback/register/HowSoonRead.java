package linchpin.feedback.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How soon somebody reads what givers tell the organisation in scope: measured, of what came in over two months and could have been read for
 * two weeks, so that nobody is promised what nobody keeps. Worked out once a day.
 */
@Component
public class HowSoonRead {

    static final int ENOUGH = 20;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 7, 14);
    private static final int OLD_ENOUGH = 14;
    private static final int OVER = 60;
    private static final String UNKNOWN =
            "We cannot say yet how soon that will be. Your receipt shows whether it has been read.";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    HowSoonRead(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(LocalDate day, String sentence) {}

    /** @param within so many days 9 in 10 were read; null where there were none */
    private record Read(long total, @Nullable Integer within) {}

    /** @return a sentence for givers */
    @Transactional(readOnly = true)
    public String sentence() {
        var today = LocalDate.now(clock);
        var last = known.get(Tenancy.organisation());
        if (last == null || !last.day().equals(today)) {
            last = new Known(today, measured(today));
            known.put(Tenancy.organisation(), last);
        }
        return last.sentence();
    }

    private String measured(LocalDate today) {
        var read = read(today);
        if (read.total() < ENOUGH) {
            return UNKNOWN;
        }
        return STEPS.stream()
                .filter(days -> read.within() != null && read.within() <= days)
                .findFirst()
                .map(days -> "Lately, 9 in 10 were read within %d %s.".formatted(days, days == 1 ? "day" : "days"))
                .orElse("Lately, that has often taken more than two weeks.");
    }

    private Read read(LocalDate today) {
        return jdbc.sql("""
                        select count(*) as total, percentile_disc(0.9) within group (order by coalesce(
                                   (select min(cast(r.at at time zone :zone as date)) from feedback.reading r
                                    where r.org_id = f.org_id and r.feedback_id = f.id) - f.received_on, :never)) as within
                        from feedback.feedback f
                        where f.received_on between :from and :to and f.import_id is null and not f.withdrawn""")
                .param("zone", clock.getZone().getId())
                .param("never", Integer.MAX_VALUE)
                .param("from", today.minusDays(OLD_ENOUGH + OVER))
                .param("to", today.minusDays(OLD_ENOUGH))
                .query(Read.class)
                .single();
    }
}
