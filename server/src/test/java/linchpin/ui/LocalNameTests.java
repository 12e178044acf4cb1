package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalNameTests {

    private static final LocalName LEADER = new LocalName("patient leader", "patient leaders");
    private static final LocalName EXPERT = new LocalName("expert by experience", "experts by experience");

    @Test
    void standsWithItsArticle() {
        assertThat(LEADER.a()).isEqualTo("a patient leader");
        assertThat(EXPERT.a()).isEqualTo("an expert by experience");
        for (var name : List.of("user representative", "united voice", "one of us", "European")) {
            assertThat(new LocalName(name, "all").a()).isEqualTo("a " + name);
        }
        for (var name : List.of("honorary member", "uncommon voice", "adviser")) {
            assertThat(new LocalName(name, "all").a()).isEqualTo("an " + name);
        }
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
