package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalNameTests {

    private static final LocalName LEADER = new LocalName("patient leader", "patient leaders");
    private static final LocalName EXPERT = new LocalName("expert by experience", "experts by experience");

    @Test
    void standsWithItsArticle() {
        assertThat(LEADER.a()).isEqualTo("a patient leader");
        assertThat(EXPERT.a()).isEqualTo("an expert by experience");
    }

    @Test
    void beginsASentence() {
        assertThat(EXPERT.alone()).isEqualTo("Expert by experience");
        assertThat(EXPERT.together()).isEqualTo("Experts by experience");
        assertThat(LocalName.beginning(EXPERT.a())).isEqualTo("An expert by experience");
    }

    @Test
    void isCounted() {
        assertThat(EXPERT.of(1)).isEqualTo("1 expert by experience");
        assertThat(LEADER.of(1200)).isEqualTo("1,200 patient leaders");
    }
}
