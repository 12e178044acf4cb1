package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class ReadsWordsIntegrationTests {

    @Autowired
    ReadsWords reads;

    @Test
    void suggestsWhatWordsAreAboutAndKeepsNothing() {
        var suggested = reads.read("The car park is always full and parking costs far too much.");
        assertThat(suggested.themes()).anyMatch(theme -> theme.startsWith("Transport"));
        assertThat(suggested.serious()).isEmpty();
    }

    @Test
    void hearsWhatAPersonShouldLookAtToday() {
        assertThat(reads.read("A nurse hit me in the face and I was left bleeding all night.")
                        .serious())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void suggestsNothingWhereItCannotRead() {
        assertThat(reads.read("   ").themes()).isEmpty();
    }
}
