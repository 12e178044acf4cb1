package linchpin.platform.transactions;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.sql.DataSource;
import linchpin.platform.OneLook;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the transaction of a page that is being read ({@link OneLook}) open from one question to the next, and tells PostgreSQL anew whose rows
 * are asked for only where that changes. Whatever writes has a transaction of its own, for which the kept one is ended first.
 */
public final class PageTransactions implements PlatformTransactionManager {

    private static final ThreadLocal<@Nullable Kept> KEPT = new ThreadLocal<>();

    private final TenantTransactions each;

    /**
     * @param key with which it is signed whose rows are asked for; the runtime role cannot read it
     * @param clock of wherever the organisation is
     */
    public PageTransactions(DataSource dataSource, byte[] key, Clock clock) {
        each = new TenantTransactions(dataSource, key, clock);
    }

    /** The transaction that is kept, and the questions that are being asked in it, the innermost first. */
    private static final class Kept {

        private final TransactionStatus status;
        private final Deque<Question> asked = new ArrayDeque<>();
        private final OneLook look;
        private Tenancy.Scope scope;

        Kept(TransactionStatus status, OneLook look, Tenancy.Scope scope) {
            this.status = status;
            this.look = look;
            this.scope = scope;
        }
    }

    /**
     * @param around whose rows were asked for by the question around it
     * @param planned whether the planner had been told something by the question around it
     */
    private record Question(TransactionStatus status, Tenancy.Scope around, boolean planned) {}

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        var look = OneLook.current();
        if (look == null) {
            return each.getTransaction(definition);
        }
        var here = KEPT.get();
        if (definition == null || !asks(definition)) {
            look.mayChange();
            if (here == null || here.asked.isEmpty()) {
                look.pause();
            }
            return each.getTransaction(definition);
        }
        if (here == null) {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? each.getTransaction(definition) // of something that writes
                    : question(begin(look));
        }
        return question(here);
    }

    private static boolean asks(TransactionDefinition definition) {
        return definition.isReadOnly()
                && definition.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED;
    }

    private static TransactionDefinition reading() {
        var definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        return definition;
    }

    private Kept begin(OneLook look) {
        var begun = new Kept(each.getTransaction(reading()), look, Tenancy.current());
        KEPT.set(begun);
        look.endsBy(() -> end(begun));
        return begun;
    }

    private void end(Kept begun) {
        KEPT.remove();
        if (begun.status.isRollbackOnly()) {
            each.rollback(begun.status);
        } else {
            each.commit(begun.status);
        }
    }

    private TransactionStatus question(Kept here) {
        if (here.asked.isEmpty()) {
            planAsUsual(here);
        }
        var status = each.getTransaction(reading());
        var around = here.scope;
        here.asked.push(new Question(status, around, here.look.planned()));
        goOnAs(here, Tenancy.current());
        return status;
    }

    private void goOnAs(Kept here, Tenancy.Scope scope) {
        if (!here.scope.seesAs(scope)) {
            each.tell(scope);
            here.scope = scope;
        }
    }

    @Override
    public void commit(TransactionStatus status) {
        answered(status, () -> each.commit(status), true);
    }

    @Override
    public void rollback(TransactionStatus status) {
        answered(status, () -> each.rollback(status), false);
    }

    @SuppressWarnings("ReferenceEquality") // a status has no other identity
    private void answered(TransactionStatus status, Runnable settled, boolean well) {
        var here = KEPT.get();
        if (here == null || here.asked.isEmpty() || here.asked.peek().status() != status) {
            settled.run();
            return;
        }
        var question = here.asked.pop();
        var broken = here.status.isRollbackOnly();
        settled.run();
        if (here.status.isRollbackOnly()) {
            if (here.asked.isEmpty()) {
                Objects.requireNonNull(OneLook.current()).pause();
            }
            if (well && broken) {
                throw new UnexpectedRollbackException(
                        "A question within this one failed, and it cannot go on as if it had not");
            }
            return;
        }
        if (!here.asked.isEmpty()) {
            if (!question.planned()) {
                planAsUsual(here);
            }
            goOnAs(here, question.around());
        }
    }

    /** Nothing is taken back after the last question that a page asks. */
    private void planAsUsual(Kept here) {
        if (here.look.planned()) {
            each.planAsUsual();
            here.look.planAsUsual();
        }
    }
}
