package linchpin.platform.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The words as they came, behind which others stand that are shown: they lie nowhere but where they were written down. */
    private static final Pattern SEALED = Pattern.compile("\\breceived\\b");

    private static final String SCHEMAS = "select nspname from pg_namespace";
    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name,
                   case when t.tgnargs > 0 then split_part(encode(t.tgargs, 'escape'), '\\000', 1) else n.nspname end as is
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where t.tgname = 'edition' and t.tgattr = '' and t.tgenabled in ('O', 'A') and c.relrowsecurity and (t.tgnargs > 1 or not exists (
                select 1 from pg_policy p join pg_roles me on me.rolname = current_user
                where p.polrelid = c.oid and p.polname <> 'own_organisation' and p.polroles && array[0::oid, me.oid]))""";
    private static final String VIEWS = """
            select n.nspname || '.' || c.relname as name, pg_get_viewdef(c.oid) as is
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname not like 'pg\\_%'""";
    /** Without a mark of their own they are another each time. */
    private static final String THE_SAME_EACH_TIME = """
            select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            group by 1 having bool_and(p.provolatile = 'i')""";

    private static final int MOST = 5_000;

    private final JdbcOperations operations;
    private final Map<String, Optional<List<String>>> parts = new ConcurrentHashMap<>();
    private volatile @Nullable Known known;

    SeldomChanged(JdbcOperations operations) {
        this.operations = operations;
    }

    private record Named(String name, String is) {}

    /**
     * @param tables by name, of which part each is
     * @param views by name, what each asks
     * @param functions whose answer nothing changes
     */
    private record Known(
            Set<String> schemas, Map<String, String> tables, Map<String, String> views, Set<String> functions) {}

    /** @return the parts that a question asks of, none where only functions answer it; empty where it asks for something that makes no editions */
    Optional<List<String>> parts(String sql) {
        var found = parts.get(sql);
        if (found == null) {
            var of = new TreeSet<String>();
            found = !SEALED.matcher(sql).find() && find(sql.replace(OWN, ""), of)
                    ? Optional.of(List.copyOf(of))
                    : Optional.empty();
            if (parts.size() >= MOST) {
                parts.clear();
            }
            parts.put(sql, found);
        }
        return found;
    }

    /** @return whether all that it names makes editions */
    private boolean find(String sql, Set<String> of) {
        if (EACH_TIME.matcher(sql).find()) {
            return false;
        }
        var in = known();
        var names = NAMED.matcher(sql)
                .results()
                .filter(name -> in.schemas().contains(name.group(1)))
                .map(MatchResult::group)
                .toList();
        return !names.isEmpty()
                && names.stream().allMatch(name -> {
                    var part = in.tables().get(name);
                    var view = in.views().get(name);
                    if (part != null) {
                        of.add(part);
                    }
                    return part != null || in.functions().contains(name) || (view != null && find(view, of));
                });
    }

    private Known known() {
        var is = known;
        if (is == null) {
            is = new Known(
                    new HashSet<>(operations.queryForList(SCHEMAS, String.class)),
                    named(TABLES),
                    named(VIEWS),
                    new HashSet<>(operations.queryForList(THE_SAME_EACH_TIME, String.class)));
            known = is;
        }
        return is;
    }

    private Map<String, String> named(String sql) {
        return operations.query(sql, RecordRows.of(Named.class)).stream()
                .collect(Collectors.toUnmodifiableMap(Named::name, Named::is));
    }
}
