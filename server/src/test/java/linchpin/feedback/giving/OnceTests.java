package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.register.Once;
import linchpin.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class OnceTests {

    private final OrganisationId trust = OrganisationId.fresh();

    @Test
    void isNeverTheSameTwice() {
        assertThat(Once.fresh()).isNotEqualTo(Once.fresh());
    }

    @Test
    void namesTheSameThingEachTime() {
        var once = Once.fresh();
        assertThat(Once.of(once.value()).id(trust)).isEqualTo(once.id(trust));
        assertThat(once.id(trust))
                .isNotEqualTo(once.id(OrganisationId.fresh()))
                .isNotEqualTo(Once.fresh().id(trust));
        assertThat(once.id(trust).version()).isEqualTo(8);
        assertThat(once.id(trust).variant()).isEqualTo(2);
    }

    @Test
    void isFreshWhereAFormBringsNoneOrAMadeUpOne() {
        assertThat(Once.of(null).value()).hasSize(32);
        assertThat(Once.of("1").value()).hasSize(32);
    }
}
