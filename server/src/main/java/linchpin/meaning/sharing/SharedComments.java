package linchpin.meaning.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments as they are shared in the local health economy of the organisation in scope, its own and those of others: the database shows
 * no further. Ask anew each time something is shown, for sharing ends at once.
 */
@Component
public class SharedComments {

    private static final String COLUMNS =
            "select id, org_id as organisation, words, themes, done, vector from meaning.shared";

    private final JdbcClient jdbc;

    SharedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param organisation whose it is
     * @param themes their names
     * @param done what the public was told came of it
     * @param vector its meaning, as stored
     */
    public record Shared(
            UUID id,
            OrganisationId organisation,
            String words,
            List<String> themes,
            List<String> done,
            byte[] vector) {}

    /** A place in the order in which an organisation's own were kept. */
    public record Mark(long kept, UUID id) {}

    /** @return whether the organisation in scope shares anything at all */
    @Transactional(readOnly = true)
    public boolean sharing() {
        return jdbc.sql("select exists (select 1 from meaning.sharing where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** @return those of the organisation in scope itself that were kept after a mark, in order */
    @Transactional(readOnly = true)
    public List<Mark> after(Mark mark, int most) {
        return jdbc.sql("""
                        select kept, id from meaning.shared
                        where org_id = (select platform.current_org()) and (kept, id) > (:kept, :id)
                        order by kept, id limit :most""")
                .param("kept", mark.kept)
                .param("id", mark.id)
                .param("most", most)
                .query(Mark.class)
                .list();
    }

    /** @return those of these that are shared now */
    @Transactional(readOnly = true)
    public List<Shared> of(Collection<UUID> ids) {
        return jdbc.sql(COLUMNS + " where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> shared(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Shared> with(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    private static Shared shared(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Shared(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("words"),
                List.of((String[]) row.getArray("themes").getArray()),
                List.of((String[]) row.getArray("done").getArray()),
                row.getBytes("vector"));
    }
}
