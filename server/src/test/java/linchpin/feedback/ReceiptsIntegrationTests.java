package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.platform.Secrets;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ReceiptsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Secrets secrets;

    @Autowired
    WrongReceipts wrong;

    @Autowired
    Register register;

    /** Trust catalogue B6 by construction: a stop-watch on a shared machine would tell nothing. */
    @Test
    void takesTheSameStepsForAReceiptThatThereIsAndOneThatThereIsNot() {
        var steps = new ArrayList<String>();
        var receipts = new Receipts(jdbc, counting(steps), secrets, wrong);
        var id = new FeedbackId(UUID.randomUUID());
        var there = World.in(
                world.organisation().id(),
                () -> transactions.execute(_ -> {
                    register.enter(new NewFeedback(
                            id, null, java.time.LocalDate.now(), "online", null, Telling.of(List.of())));
                    return receipts.issue(id, id.toString());
                }));
        assertThat(receipts.open(there)).isPresent();
        var forThere = List.copyOf(steps);
        steps.clear();
        assertThat(receipts.open(receipts.number("nobody's"))).isEmpty();
        assertThat(steps).isEqualTo(forThere).isNotEmpty();
    }

    private TransactionOperations counting(List<String> steps) {
        return new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> action) throws TransactionException {
                steps.add("a transaction");
                return transactions.execute(action);
            }
        };
    }
}
