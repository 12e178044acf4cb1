package linchpin.feedback.imports.running;

import java.util.Collection;
import java.util.UUID;
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

    /** @return how many of these responses are there */
    @Transactional(readOnly = true)
    public long there(Collection<UUID> responses) {
        return jdbc.sql("select count(*) from feedback.feedback where id = any(:ids)")
                .param("ids", responses.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
