package linchpin.platform.transactions;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Role;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells what begins transactions that there is one manager of them. Otherwise it looks at each call whether an annotation of the class names
 * another, which took a twentieth of Java's time for a home.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
final class BeginsTransactions implements BeanPostProcessor, BeanFactoryAware, PriorityOrdered {

    private @Nullable BeanFactory beans;

    /** Of those that are made first, for which nothing is found but what all are made by. */
    @Override
    public void setBeanFactory(BeanFactory beans) {
        this.beans = beans;
    }

    private TransactionManager manager() {
        return Objects.requireNonNull(beans).getBean(TransactionManager.class);
    }

    /** Before whatever has transactions begun already while the rest is made: the usual one would be in use for good. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof TransactionInterceptor usual)) {
            return bean;
        }
        // Found when the first transaction begins: what it stands on is made later.
        var ours = new Ours(SingletonSupplier.of(this::manager));
        ours.setTransactionAttributeSource(Objects.requireNonNull(usual.getTransactionAttributeSource()));
        return ours;
    }

    private static final class Ours extends TransactionInterceptor {

        private final transient Supplier<TransactionManager> manager;

        private Ours(Supplier<TransactionManager> manager) {
            this.manager = manager;
        }

        @Override
        protected TransactionManager determineTransactionManager(
                @Nullable TransactionAttribute attribute, @Nullable Class<?> type) {
            return manager.get();
        }
    }
}
