package linchpin.platform.records;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Spring's client, whose records are read by {@link RecordRows}. */
public final class RecordsClient implements JdbcClient {

    private final JdbcClient client;

    public RecordsClient(JdbcOperations operations) {
        client = JdbcClient.create(operations);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a statement that gives itself goes on being ours
    public StatementSpec sql(String sql) {
        var statement = client.sql(sql);
        return (StatementSpec) Proxy.newProxyInstance(
                RecordsClient.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                (proxy, method, arguments) -> {
                    var answer = asked(statement, method, arguments);
                    return answer == statement ? proxy : answer;
                });
    }

    private static @Nullable Object asked(
            StatementSpec statement, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (arguments != null
                && arguments.length == 1
                && arguments[0] instanceof Class<?> type
                && type.isRecord()
                && method.getName().equals("query")) {
            return statement.query(RecordRows.of(type));
        }
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
