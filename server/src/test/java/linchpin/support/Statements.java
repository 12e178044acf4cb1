package linchpin.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that go to the database: what a page or a deed costs, whatever the machine. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final AtomicLong count = new AtomicLong();

    /** @return how many go to the database while this is done, by anybody */
    public long during(Runnable work) {
        var before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? watched(DataSource.class, bean) : bean;
    }

    private <T> T watched(Class<T> type, Object target) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                count.incrementAndGet();
            }
            try {
                var returned = method.invoke(target, arguments);
                return method.getName().equals("unwrap") ? returned : next(returned);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object next(Object returned) {
        return switch (returned) {
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case Connection connection -> watched(Connection.class, connection);
            case null, default -> returned;
        };
    }
}
