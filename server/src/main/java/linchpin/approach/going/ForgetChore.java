package linchpin.approach.going;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.SortPeople.LimitDay;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets what has waited for too long, who may be asked again, and who was to be left in peace until a day that has passed. */
@Component
class ForgetChore implements Chore {

    /** However a list goes: after so long no address of it is left. */
    static final Duration LONGEST = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final LimitDay limit;
    private final Clock clock;

    ForgetChore(JdbcClient jdbc, TransactionOperations transactions, LimitDay limit, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "asking forgets";
    }

    @Override
    public String does() {
        return "Forgets the addresses of people who were asked, or who waited for three days";
    }

    @Override
    public String page() {
        return "/approach";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public Next some(Turn turn) {
        transactions.executeWithoutResult(_ -> forget());
        return Next.DONE;
    }

    /** What somebody seems to have died at so long ago may have gone; of what only waited it is known that it did not. */
    private void forget() {
        jdbc.sql("""
                        update approach.to_ask t set mac = null, address = null, gives_up = null,
                            why = case t.state when 'waiting' then :why else 'Nobody can tell whether it went' end,
                            state = case t.state when 'waiting' then 'left_out' else 'unclear' end
                        from approach.ask_list l
                        where l.org_id = t.org_id and l.id = t.list_id and t.state in ('waiting', 'sending') and l.confirmed_at < :before
                          and (t.state = 'waiting' or t.gives_up < :now)""")
                .param("why", LeftOut.TOO_LATE.stored())
                .param("before", now().minus(LONGEST))
                .param("now", now())
                .update();
        jdbc.sql("delete from approach.asked where asked_on <= :last")
                .param("last", limit.last())
                .update();
        jdbc.sql("delete from approach.peace where until < :today")
                .param("today", LocalDate.now(clock))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
