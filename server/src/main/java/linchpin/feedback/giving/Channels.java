package linchpin.feedback.giving;

import java.time.LocalDate;
import java.util.List;
import linchpin.ui.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How feedback can reach somebody who logs it, as dated reference data. */
@Component
public class Channels {

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return all in use on that day but the form that givers fill in themselves, in order */
    @Transactional(readOnly = true)
    public List<Choice> on(LocalDate day) {
        return jdbc.sql("""
                        select code, label from feedback.channel
                        where code <> 'online' and :day >= valid_from and (valid_to is null or :day <= valid_to)
                        order by ordinal""")
                .param("day", day)
                .query((row, _) -> new Choice(row.getString("code"), row.getString("label")))
                .list();
    }
}
