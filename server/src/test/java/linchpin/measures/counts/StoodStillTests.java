package linchpin.measures.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class StoodStillTests {

    private final StoodStill still = new StoodStill();
    private final OrganisationId one = new OrganisationId(UUID.randomUUID());
    private final OrganisationId other = new OrganisationId(UUID.randomUUID());

    @Test
    void waitsForASecondLookAtTheSameCount() {
        assertThat(still.at(one, 40)).isFalse();
        assertThat(still.at(one, 55)).as("more came in").isFalse();
        assertThat(still.at(one, 55)).isTrue();
        assertThat(still.at(other, 55)).as("another organisation's first look").isFalse();
    }
}
