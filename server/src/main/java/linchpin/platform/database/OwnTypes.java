package linchpin.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/**
 * Reads what our own types are made of without asking the driver for those types first: it would throw an exception for each id of each row,
 * which took most of the time of pages with many.
 */
final class OwnTypes extends JdbcTemplate {

    private static final String OURS = "linchpin.";

    OwnTypes(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator creator,
            @Nullable PreparedStatementSetter setter,
            ResultSetExtractor<T> extractor) {
        return extractor instanceof RowMapperResultSetExtractor<?>
                ? super.query(creator, setter, rows -> extractor.extractData(plain(rows)))
                : super.query(creator, setter, extractor);
    }

    private static ResultSet plain(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                OwnTypes.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (_, method, arguments) -> asked(rows, method, arguments));
    }

    private static @Nullable Object asked(ResultSet rows, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null
                && arguments.length == 2
                && arguments[0] instanceof Integer column
                && arguments[1] instanceof Class<?> type
                && type.getName().startsWith(OURS)) {
            return rows.getObject(column);
        }
        try {
            return method.invoke(rows, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
