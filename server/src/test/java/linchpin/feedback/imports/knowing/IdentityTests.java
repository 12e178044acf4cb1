package linchpin.feedback.imports.knowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityTests {

    @Test
    void namesTheSameThingTheSameAndNothingElse() {
        var organisation = UUID.randomUUID();
        var identity = new Identity(organisation, "");
        var first = identity.of("response", "ward 7", "1");
        assertThat(identity.of("response", "ward 7", "1")).isEqualTo(first);
        assertThat(new Identity(organisation, "").of("response", "ward 7", "1")).isEqualTo(first);
        assertThat(identity.of("comment", "ward 7", "1")).isNotEqualTo(first);
        assertThat(identity.of("response", "ward 71", "")).isNotEqualTo(first);
        assertThat(identity.of("response", "ward 7", "1", "")).isNotEqualTo(first);
        assertThat(new Identity(organisation, "Kiosk").of("response", "ward 7", "1"))
                .isNotEqualTo(first)
                .isEqualTo(new Identity(organisation, " kiosk").of("response", "ward 7", "1"));
        assertThat(new Identity(UUID.randomUUID(), "").of("response", "ward 7", "1"))
                .isNotEqualTo(first);
    }

    @Test
    void givesNamesThatTellNoTime() {
        var name = new Identity(UUID.randomUUID(), "").of("response", "1");
        assertThat(name.version()).isEqualTo(8);
        assertThat(name.variant()).isEqualTo(2);
    }
}
