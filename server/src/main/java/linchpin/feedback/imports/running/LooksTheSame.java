package linchpin.feedback.imports.running;

import java.util.Collection;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Converted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows before anything is stored which rows of a file look the same as what is there, so that nobody is surprised that they do not count. */
@Component
public class LooksTheSame {

    private final JdbcClient jdbc;

    LooksTheSame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many of these rows are there, by what they are known by now or were before */
    @Transactional(readOnly = true)
    public long there(Collection<Converted.Taken> rows) {
        return jdbc.sql("""
                        select count(*) from unnest(cast(:now as uuid[]), cast(:before as uuid[])) r (now, before)
                        where exists (select from feedback.feedback f where f.id = r.now)
                           or exists (select from feedback.feedback f where f.id = r.before)""")
                .param("now", rows.stream().map(Converted.Taken::id).toArray(UUID[]::new))
                .param("before", rows.stream().map(Converted.Taken::before).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
