package linchpin.feedback.imports.running;

import java.util.Optional;
import linchpin.feedback.imports.mapping.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that came in before, so that one sent again is read as it was then. Rows without a number of their own are known again by what
 * stands in the columns that matter: with others chosen, every one of them would be there twice. An import that was undone left nothing to
 * double.
 */
@Component
public class SentBefore {

    private static final String CAME_IN = """
            select earlier.*, cast(earlier.made_at as date) as made_on
            from feedback.import earlier join feedback.import work on work.id = :id
            where earlier.id <> work.id and earlier.mapping is not null and earlier.rows_done > 0
              and earlier.state in ('running', 'done', 'failed', 'cancelled')
            """;

    private static final String SAME_COLUMNS = " and earlier.header = work.header";

    /** That version read the first sheet of a workbook only, so it saw no column that says which sheet a row stands in. */
    private static final String READ_THEN = """
             and not earlier.as_sent and (earlier.header = work.header
                or work.header[cardinality(work.header)] = 'Sheet' and earlier.header = trim_array(work.header, 1))
            order by earlier.digest is not distinct from work.digest desc, earlier.made_at desc""";

    private final JdbcClient jdbc;
    private final ImportRows rows;

    SentBefore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = new ImportRows(json);
    }

    /** @return the last import of this same file, byte by byte, that brought something in, or else that was done at all */
    @Transactional(readOnly = true)
    public Optional<Import> same(Import work) {
        return first(
                work,
                SAME_COLUMNS
                        + " and earlier.digest = work.digest order by earlier.stored > 0 desc, earlier.made_at desc");
    }

    /** @return the last import that was done of a file with the same columns in the same order */
    @Transactional(readOnly = true)
    public Optional<Import> alike(Import work) {
        return first(
                work,
                SAME_COLUMNS + " and earlier.state = 'done' and earlier.stored > 0 order by earlier.made_at desc");
    }

    /** @return how a file with these columns was read when rows were known by what was read in them; empty where none came in then */
    @Transactional(readOnly = true)
    public Optional<Mapping> readThen(Import work) {
        return first(work, READ_THEN).map(Import::knownMapping);
    }

    private Optional<Import> first(Import work, String which) {
        return jdbc.sql(CAME_IN + which + " limit 1")
                .param("id", work.id().id())
                .query(rows)
                .optional();
    }
}
