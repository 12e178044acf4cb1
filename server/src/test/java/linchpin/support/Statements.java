package linchpin.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Hears which statements go to the database: what a page or a deed costs, whatever the machine. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    /** @return how many go to the database while this is done, by whoever does it */
    public long during(Runnable work) {
        return of(work).size();
    }

    /** @return the statements that go to the database while this is done, by whoever does it, in their order */
    public List<String> of(Runnable work) {
        var said = new ArrayList<String>();
        heard.set(said);
        try {
            work.run();
        } finally {
            heard.remove();
        }
        return said;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? watched(DataSource.class, bean, "") : bean;
    }

    private <T> T watched(Class<T> type, Object target, String prepared) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                hear(arguments == null || arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
            }
            try {
                var returned = method.invoke(target, arguments);
                if (method.getName().equals("unwrap")) {
                    return returned;
                }
                return next(returned, method.getName().startsWith("prepare") ? String.valueOf(arguments[0]) : "");
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void hear(String statement) {
        var said = heard.get();
        if (said != null) {
            said.add(statement);
        }
    }

    private Object next(Object returned, String prepared) {
        return switch (returned) {
            case PreparedStatement statement -> watched(PreparedStatement.class, statement, prepared);
            case Statement statement -> watched(Statement.class, statement, "");
            case Connection connection -> watched(Connection.class, connection, "");
            case null, default -> returned;
        };
    }
}
