package linchpin.platform.records;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spring's client, whose records are read by {@link RecordRows}. What seldom changes is not asked again by the next look ({@link Seldom}), where it is
 * read as records or as names, numbers and days.
 */
public final class RecordsClient implements JdbcClient {

    /** Whether rows are read by nothing but what stands in them: what reads them and has no field is the same each time. */
    private static final ClassValue<Boolean> KNOWS_NOTHING = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isSynthetic() && type.getDeclaredFields().length == 0;
        }
    };

    /** Whether what stands in a record is what it was read as for good: bytes may be changed, and what is sealed among them lies nowhere else. */
    private static final ClassValue<Boolean> STAYS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .noneMatch(part -> part.getType().isArray());
        }
    };

    private final JdbcClient client;
    private final SeldomChanged seldom;

    public RecordsClient(JdbcOperations operations) {
        client = JdbcClient.create(operations);
        seldom = new SeldomChanged(operations);
    }

    @Override
    public StatementSpec sql(String sql) {
        return (StatementSpec) Proxy.newProxyInstance(
                RecordsClient.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                new Statement(client.sql(sql), sql, seldom));
    }

    /** One statement, and what it was given so far. */
    private static final class Statement implements InvocationHandler {

        private final StatementSpec statement;
        private final String sql;
        private final SeldomChanged seldom;
        private final List<@Nullable Object> given = new ArrayList<>();

        Statement(StatementSpec statement, String sql, SeldomChanged seldom) {
            this.statement = statement;
            this.sql = sql;
            this.seldom = seldom;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a statement that gives itself goes on being ours
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (arguments != null && arguments.length == 1 && method.getName().equals("query")) {
                if (arguments[0] instanceof Class<?> type) {
                    return type.isRecord()
                            ? kept(statement.query(RecordRows.of(type)), type)
                            : kept(statement.query(type), type);
                }
                if (arguments[0] instanceof RowMapper<?> rows && KNOWS_NOTHING.get(rows.getClass())) {
                    return kept(statement.query(rows), rows);
                }
            }
            try {
                var answer = method.invoke(statement, arguments);
                if (answer != statement) {
                    return answer;
                }
                given.addAll(Arrays.asList(arguments == null ? new Object[0] : arguments));
                return proxy;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** @param rows how they are read, the same whenever this is asked */
        private <T> MappedQuerySpec<T> kept(MappedQuerySpec<T> query, Object rows) {
            var parts = seldom.parts(sql);
            return parts.isEmpty() || given.stream().anyMatch(Statement::differs)
                    ? query
                    : new Kept<>(query, List.of(sql, rows, Seldom.comparable(given)), parts.get());
        }

        /** A moment is another next time, and digests are of what comes once. */
        private static boolean differs(@Nullable Object one) {
            return switch (one) {
                case OffsetDateTime _, Instant _, SqlParameterSource _ -> true;
                case Object[] many -> Arrays.stream(many).anyMatch(Statement::differs);
                case Collection<?> many -> many.stream().anyMatch(Statement::differs);
                case Map<?, ?> named -> named.values().stream().anyMatch(Statement::differs);
                case null -> false;
                default -> one.getClass().isArray();
            };
        }
    }

    /** A question whose answer is kept, where nobody can change its rows. */
    private record Kept<T>(MappedQuerySpec<T> query, Object what, List<String> parts) implements MappedQuerySpec<T> {

        @Override
        public List<T> list() {
            return Seldom.rows(what, parts, query::list, Kept::unchangeable);
        }

        private static boolean unchangeable(List<?> rows) {
            return rows.stream()
                    .allMatch(row -> (row instanceof Record && STAYS.get(row.getClass()))
                            || row instanceof String
                            || row instanceof Number
                            || row instanceof Boolean
                            || row instanceof UUID
                            || row instanceof LocalDate
                            || row instanceof Enum<?>);
        }

        @Override
        public Stream<T> stream() {
            return query.stream();
        }
    }
}
