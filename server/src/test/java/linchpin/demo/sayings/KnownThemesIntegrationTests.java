package linchpin.demo.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.demo.DemoTest;
import linchpin.meaning.Themes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the invented words are said to be about, beside what a reader can find. A theme that is renamed would be dropped without a word. */
@DemoTest
class KnownThemesIntegrationTests {

    @Autowired
    Themes themes;

    @Test
    void areThoseThatThereAre() {
        var known = themes.all().stream().map(Themes.Theme::name).toList();
        List<String> used = Sayings.read().all().stream()
                .flatMap(saying -> saying.themes().stream())
                .distinct()
                .toList();
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(known).containsAll(used);
    }
}
