package linchpin.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.RowMapper;

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
    public <T> List<T> query(PreparedStatementCreator creator, RowMapper<T> mapper) {
        return super.query(creator, new Rows<>(mapper));
    }

    /** Maps the rows of one result. */
    private static final class Rows<T> implements RowMapper<T> {

        private final RowMapper<T> mapper;
        private @Nullable ResultSet result;

        private Rows(RowMapper<T> mapper) {
            this.mapper = mapper;
        }

        @Override
        public T mapRow(ResultSet rows, int number) throws SQLException {
            var known = result;
            if (known == null) {
                known = plain(rows);
                result = known;
            }
            return mapper.mapRow(known, number);
        }
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
