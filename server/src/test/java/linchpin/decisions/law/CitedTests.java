package linchpin.decisions.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedTests {

    @Test
    void namesTheLawAndSaysWhatWasAdded() {
        assertThat(new Cited("pa-2023", "").says())
                .isEqualTo("The law that is cited: Procurement Act, the Procurement Act 2023, 2023 c. 54.");
        assertThat(new Cited("pa-2023", "A light-touch contract.").says())
                .endsWith("Said to it: A light-touch contract.");
    }

    @Test
    void saysOtherRulesInTheWordsThatWereTyped() {
        assertThat(new Cited(null, "Our own rules.").says())
                .isEqualTo("By rules in words of one’s own: Our own rules.");
        assertThat(new Cited(null, "Our own rules.").law()).isEmpty();
    }

    /** What was published with a law that has gone from the list still opens. */
    @Test
    void survivesALawThatIsNoLongerKnown() {
        assertThat(new Cited("gone", "Something").law()).isEmpty();
    }
}
