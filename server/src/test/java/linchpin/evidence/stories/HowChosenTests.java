package linchpin.evidence.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HowChosenTests {

    @Test
    void saysHowManyWereLookedAtHowManyStandAndHowManyWereTakenOut() {
        assertThat(new HowChosen(240, 212, 12, 4, 1).brief())
                .isEqualTo("We looked at the 12 stories nearest in meaning to the question. 4 stand here."
                        + " Somebody took out 1. The reason is at the end.");
        assertThat(new HowChosen(1, 1, 1, 1, 0).brief())
                .isEqualTo("We looked at the 1 story nearest in meaning to the question. 1 stands here.");
        assertThat(new HowChosen(240, 212, 12, 4, 1).lines().getFirst())
                .contains("We may quote 240 stories", "compared 212 stories");
    }

    @Test
    void claimsNoMeaningWhereTheMachineHadReadNothing() {
        var unread = new HowChosen(3, 0, 0, 3, 0);
        assertThat(unread.brief()).isEmpty();
        assertThat(unread.lines()).startsWith(HowChosen.NOT_READ).containsAll(ChooseStories.RULE);
    }

    @Test
    void claimsNothingOfPacksMadeBeforeItWasKept() {
        var old = new HowChosen(null, null, null, 4, 1);
        assertThat(old.brief()).isEmpty();
        assertThat(old.lines()).isEqualTo(ChooseStories.RULE);
    }
}
