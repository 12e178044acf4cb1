package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.register.Telling;
import linchpin.platform.OneLook;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class ReceiptsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Register register;

    @Autowired
    Receipts receipts;

    @Autowired
    Statements statements;

    /** Trust catalogue B6 by construction: a stop-watch on a shared machine would tell nothing. */
    @Test
    void takesTheSameStepsForAReceiptThatThereIsAndOneThatThereIsNot() {
        var id = new FeedbackId(UUID.randomUUID());
        var there = World.in(
                world.organisation().id(),
                () -> transactions.execute(_ -> {
                    register.enter(new NewFeedback(id, null, LocalDate.now(), "online", null, Telling.of(List.of())));
                    return receipts.issue(id, id.toString());
                }));
        var nobodys = receipts.number("nobody's");
        assertThat(receipts.open(there)).isPresent();
        assertThat(receipts.open(nobodys)).isEmpty();
        var forThere = statements.of(() -> receipts.open(there));
        assertThat(forThere).isNotEmpty();
        assertThat(statements.of(() -> receipts.open(nobodys))).isEqualTo(forThere);
        var onAPage = statements.of(() -> looking(there));
        assertThat(statements.of(() -> looking(nobodys))).isEqualTo(onAPage);
    }

    private void looking(String receipt) {
        try (var _ = OneLook.begin()) {
            receipts.open(receipt);
        }
    }
}
