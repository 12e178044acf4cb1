package linchpin.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads in a transaction that writes nothing, for whoever must first enter a scope: as {@code @Transactional(readOnly = true)} does elsewhere. */
@Component
public class ReadOnly {

    private final TransactionTemplate transactions;

    ReadOnly(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(true);
    }

    /** @return what the work returns, which sees the rows of the scope that is entered now */
    public <T extends @Nullable Object> T of(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }
}
