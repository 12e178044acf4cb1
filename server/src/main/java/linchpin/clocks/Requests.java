package linchpin.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bodies outside asked of the organisation in scope. */
@Component
public class Requests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As it is to be logged. */
    public record Fresh(String askedBy, String what, String paper, LocalDate receivedOn) {}

    @Transactional
    public RequestId log(Fresh fresh, AccountId by) {
        return jdbc.sql("""
                        insert into clocks.request (asked_by, what, paper, received_on, logged_by, logged_on)
                        values (:asked, :what, :paper, :day, :by, :today) returning id""")
                .param("asked", fresh.askedBy())
                .param("what", fresh.what())
                .param("paper", fresh.paper())
                .param("day", fresh.receivedOn())
                .param("by", by.id())
                .param("today", LocalDate.now(clock))
                .query(RequestId.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Map<RequestId, Request> with(Collection<RequestId> ids) {
        return jdbc
                .sql("select id, asked_by, what, paper, received_on from clocks.request where id = any (:ids)")
                .param("ids", ids.stream().map(RequestId::id).toArray(UUID[]::new))
                .query(Request.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Request::id, Function.identity()));
    }
}
