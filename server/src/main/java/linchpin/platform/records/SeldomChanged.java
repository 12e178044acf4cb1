package linchpin.platform.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Which questions ask only for what makes editions when it is changed: every table that they name does, and its rows are shown to the organisation
 * and nobody else, or it makes editions for all; and nothing in them is another each time. PostgreSQL's own catalogue says which tables those are.
 */
final class SeldomChanged {

    private static final Pattern NAMED = Pattern.compile("\\b([a-z_]+)\\.([a-z_0-9]+)\\b");
    private static final Pattern EACH_TIME = Pattern.compile(
            "\\b(now|age|current_\\w+|local\\w+|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random|gen_random_uuid"
                    + "|uuidv\\d|nextval|currval|set_config|txid\\w*|pg_\\w+|for\\s+(no\\s+key\\s+)?(key\\s+)?(update|share))\\b"
                    + "|'(today|tomorrow|yesterday)'",
            Pattern.CASE_INSENSITIVE);
    /** It is the one thing all questions of an organisation may be asked with. */
    private static final String OWN = "platform.current_org()";

    private static final String SCHEMAS = "select nspname from pg_namespace";
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
            where t.tgname = 'edition' and c.relrowsecurity and (t.tgnargs > 0 or not exists (
                select 1 from pg_policy p
                where p.polrelid = c.oid and p.polname not in ('own_organisation', 'read_for_backup')))""";
    private static final int MOST = 5_000;

    private final JdbcOperations operations;
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();
    private volatile @Nullable Known known;

    SeldomChanged(JdbcOperations operations) {
        this.operations = operations;
    }

    private record Known(Set<String> schemas, Set<String> tables) {}

    /** @return the schemas that a question asks of; none where it asks for something that makes no editions */
    List<String> parts(String sql) {
        var found = parts.get(sql);
        if (found == null) {
            found = find(sql.replace(OWN, ""));
            if (parts.size() >= MOST) {
                parts.clear();
            }
            parts.put(sql, found);
        }
        return found;
    }

    private List<String> find(String sql) {
        if (EACH_TIME.matcher(sql).find()) {
            return List.of();
        }
        var in = known();
        var of = new TreeSet<String>();
        var names = NAMED.matcher(sql);
        while (names.find()) {
            if (in.schemas().contains(names.group(1))) {
                if (!in.tables().contains(names.group())) {
                    return List.of();
                }
                of.add(names.group(1));
            }
        }
        return new ArrayList<>(of);
    }

    private Known known() {
        var is = known;
        if (is == null) {
            is = new Known(
                    new HashSet<>(operations.queryForList(SCHEMAS, String.class)),
                    new HashSet<>(operations.queryForList(TABLES, String.class)));
            known = is;
        }
        return is;
    }
}
