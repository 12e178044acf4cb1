package linchpin.platform.records;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Spring's client, whose records are read by {@link RecordRows}. What seldom changes is not asked again by the next look ({@link Seldom}), where it is
 * read as records or as names, numbers and days.
 */
public final class RecordsClient implements JdbcClient {

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
        private final List<Object> given = new ArrayList<>();
        private boolean always;

        Statement(StatementSpec statement, String sql, SeldomChanged seldom) {
            this.statement = statement;
            this.sql = sql;
            this.seldom = seldom;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // a statement that gives itself goes on being ours
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (arguments != null
                    && arguments.length == 1
                    && arguments[0] instanceof Class<?> type
                    && method.getName().equals("query")) {
                return query(type);
            }
            try {
                var answer = method.invoke(statement, arguments);
                if (answer != statement) {
                    return answer;
                }
                given(arguments);
                return proxy;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** What is asked with a moment is asked with another one next time, and digests are of what comes once. */
        private void given(@Nullable Object @Nullable [] arguments) {
            for (var one : arguments == null ? new Object[0] : arguments) {
                always |= one instanceof OffsetDateTime || one instanceof Instant || one instanceof byte[];
                given.add(one instanceof Object[] many ? Arrays.asList(many) : one == null ? Optional.empty() : one);
            }
        }

        private MappedQuerySpec<?> query(Class<?> type) {
            var query = type.isRecord() ? statement.query(RecordRows.of(type)) : statement.query(type);
            if (always || !(type.isRecord() || type.getName().startsWith("java."))) {
                return query;
            }
            var parts = seldom.parts(sql);
            return parts.isEmpty() ? query : new Kept<>(query, List.of(sql, type, given), parts);
        }
    }

    /** A question whose answer is kept. */
    private record Kept<T>(MappedQuerySpec<T> query, Object what, List<String> parts) implements MappedQuerySpec<T> {

        @Override
        public List<T> list() {
            return Seldom.rows(what, parts, query::list);
        }

        @Override
        public Stream<T> stream() {
            return query.stream();
        }
    }
}
