package linchpin.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EasyPageTests {

    @Test
    void putsASentenceOnALineAndChangesNoWord() {
        assertThat(EasyPage.sentences(
                        "Nobody came! 9 in 100 waited.\n Why? Ask at 7.30 a.m. please… “Never” was said."))
                .containsExactly(
                        "Nobody came!", "9 in 100 waited.", "Why?", "Ask at 7.30 a.m. please… “Never” was said.");
        assertThat(EasyPage.sentences(" \n")).isEmpty();
    }
}
