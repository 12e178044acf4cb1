package linchpin.analysis.text.redaction.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NhsNumberTests {

    @Test
    void knowsValidNhsNumbersFromOthers() {
        assertThat(List.of("9434765919", "4505577104", "9990000018", "9912003888", "6541003238", "2222222222"))
                .allMatch(NhsNumber::valid);
        assertThat(List.of("9434765918", "1234561234", "9990000000", "9991234560", "943476591", ""))
                .noneMatch(NhsNumber::valid);
    }
}
