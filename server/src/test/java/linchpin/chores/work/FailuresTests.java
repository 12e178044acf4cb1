package linchpin.chores.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTests {

    private static final class Own extends RuntimeException {
        Own(String message) {
            super(message);
        }
    }

    @Test
    void keepsTheKindAndNothingItSays() {
        assertThat(Failures.kind(new Own("The ward was dirty"))).isEqualTo("FailuresTests$Own");
        assertThat(Failures.kind(new SQLException("Key (words)=(The ward was dirty)")))
                .isEqualTo("SQLException");
        assertThat(Failures.kind(new RuntimeException() {})).matches("[A-Za-z0-9_$]{1,100}");
    }

    @Test
    void saysInPlainWordsWhatHappenedWhereItIsKnown() {
        assertThat(Failures.inWords(Failures.kind(new CannotCreateTransactionException("no"))))
                .isEqualTo("the database was not there");
        assertThat(Failures.inWords(Failures.kind(new OutOfMemoryError()))).isEqualTo("there was not enough memory");
        assertThat(Failures.inWords("FailuresTests$Own")).contains("(FailuresTests$Own)");
    }
}
