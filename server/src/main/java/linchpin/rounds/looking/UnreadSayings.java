package linchpin.rounds.looking;

import java.util.List;
import java.util.UUID;
import linchpin.meaning.ReadsWords.Suggested;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said and nobody has seen: it waits for the machine to cover what must not be seen. */
@Component
class UnreadSayings {

    private final JdbcClient jdbc;

    UnreadSayings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Unread(UUID id, String received) {}

    @Transactional(readOnly = true)
    public List<Unread> some(int most) {
        return jdbc.sql(
                        "select id, received from rounds.saying where shown is null and taken_why is null order by entry limit :most")
                .param("most", most)
                .query(Unread.class)
                .list();
    }

    /**
     * People may see it now, as the machine would have it. Done twice, the first holds.
     *
     * @param unsure whether there may be more to cover
     */
    @Transactional
    public void read(UUID saying, String shown, boolean unsure, Suggested suggested) {
        jdbc.sql("""
            update rounds.saying set shown = :shown, unsure = :unsure, serious = :serious, themes = :themes
            where id = :id and shown is null and taken_why is null\
            """)
                .param("id", saying)
                .param("shown", shown)
                .param("unsure", unsure)
                .param("serious", serious(suggested))
                .param("themes", suggested.themes().toArray(String[]::new))
                .update();
    }

    private static @Nullable String serious(Suggested suggested) {
        return suggested.serious().isEmpty() ? null : String.join("; ", suggested.serious());
    }
}
