package linchpin.influence.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.influence.Influencing;
import linchpin.influence.linked.MovedByLeaders.Moved;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class MovedOnThreadIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Influencing influencing;
    private Person leader;
    private String matter;

    @BeforeEach
    void aMatter() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
        matter = "/matters/"
                + trusts.matter(influencing.trust(), "Chairs by the lift").id();
    }

    private String onThread(Person who) {
        return Html.of(desk.get(who, matter)).select("#moved").text();
    }

    private String moved() {
        var talk = influencing.logged("They will look at the chairs.");
        influencing.done(leader, talk + "/came", "how", "moved", "chosen", matter);
        return talk;
    }

    @Test
    void standsThereForThoseWhoReadItAndForOthersTheCountAlone() {
        assertThat(onThread(leader)).isEmpty();
        var talk = moved();
        for (var reader : List.of(leader, influencing.champion())) {
            assertThat(onThread(reader)).contains("A talk of", "moved something here");
            assertThat(influencing.page(reader, matter)).contains("href=\"" + talk + "\"");
        }
        assertThat(onThread(influencing.trust().linchpin()))
                .isEqualTo("Moved outside votes 1 talk moved something here.");
        assertThat(influencing.page(influencing.trust().linchpin(), matter)).doesNotContain(talk);
    }

    /** The last that was said counts, and what was taken back moved nothing. */
    @Test
    void goesWhenSomethingElseIsSaid() {
        influencing.done(leader, moved() + "/came", "how", "nothing", "words", "The chairs went.");
        assertThat(onThread(leader)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "1, 0, 1 talk", "2, 1, 2 talks and 1 story told", "0, 3, 3 stories told"})
    void isCountedInWords(int talks, int stories, String words) {
        var all = new java.util.ArrayList<Moved>();
        for (var n = 0; n < talks + stories; n++) {
            all.add(new Moved(n < talks, UUID.randomUUID(), LocalDate.of(2026, 5, 4)));
        }
        assertThat(MovedOnThread.counted(all)).isEqualTo(words);
    }
}
