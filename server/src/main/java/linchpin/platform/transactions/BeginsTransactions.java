package linchpin.platform.transactions;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Role;
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
final class BeginsTransactions implements BeanPostProcessor {

    private final Supplier<TransactionManager> manager;

    /** @param managers asked when the first transaction begins: what it stands on is made later than what begins transactions */
    BeginsTransactions(ObjectProvider<TransactionManager> managers) {
        this.manager = SingletonSupplier.of(managers::getObject);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof TransactionInterceptor usual)) {
            return bean;
        }
        var ours = new Ours(manager);
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
