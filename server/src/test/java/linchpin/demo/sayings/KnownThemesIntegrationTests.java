package linchpin.demo.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import linchpin.demo.DemoTest;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.Sayings.Saying;
import linchpin.meaning.Themes;
import linchpin.organisation.QuestionClass;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the invented words are said to be about, beside what a reader can find. A theme that is renamed would be dropped without a word. */
@DemoTest
class KnownThemesIntegrationTests {

    @Autowired
    Themes themes;

    private static Stream<Saying> sayings(String care) {
        var all = Sayings.read();
        var dice = new Random(1);
        var picked = Stream.of(QuestionClass.WHAT_GOOD, QuestionClass.COULD_IMPROVE)
                .flatMap(asked -> Stream.generate(() -> all.pick(asked, care, 1 + dice.nextInt(5), dice))
                        .limit(300));
        return Stream.concat(all.stories(care).stream(), picked);
    }

    @Test
    void areThoseThatThereAre() {
        var known = themes.all().stream().map(Themes.Theme::name).toList();
        List<String> used = FictionalTrust.ALL.stream()
                .flatMap(trust -> sayings(trust.care()))
                .flatMap(saying -> saying.themes().stream())
                .distinct()
                .toList();
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(known).containsAll(used);
    }
}
