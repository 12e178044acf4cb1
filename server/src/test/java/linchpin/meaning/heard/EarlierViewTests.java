package linchpin.meaning.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierViewTests {

    private static EarlierView of(int found) {
        var one = before(0, "");
        return new EarlierView(List.of(), Collections.nCopies(found, one), "The remark.", List.of(), "");
    }

    private static EarlierView.OneBefore before(int again, String like) {
        return new EarlierView.OneBefore(
                "/log/1",
                "1 May 2026",
                "Ward",
                "words",
                again,
                "Like it",
                like,
                List.of(),
                new WhatCameOfIt.Outcome(List.of(), false));
    }

    @Test
    void saysHowAlikeAndHowOftenInTheSameWords() {
        assertThat(before(0, "").how()).isEqualTo("Like it.");
        assertThat(before(1, "").how()).isEqualTo("Like it, and said by 1 other in the same words.");
        assertThat(before(2, "The tea was cold.").how())
                .isEqualTo("Like it: “The tea was cold.”, and said by 2 others in the same words.");
    }

    @Test
    void readsTheLinesOutWhereThereAreSome() {
        var lines = List.of(
                new EarlierView.Line("The tea was cold.", "1 other piece of feedback says much the same.", List.of()),
                new EarlierView.Line("", "4 more.", List.of()));
        assertThat(new EarlierView(lines, List.of(), "", List.of(), "").summary())
                .isEqualTo("“The tea was cold.” 1 other piece of feedback says much the same. 4 more.");
    }

    @Test
    void saysInOneLineHowManyThereAre() {
        assertThat(of(0).summary()).isEqualTo("The remark.");
        assertThat(of(1).summary()).isEqualTo("One earlier comment may be like this.");
        assertThat(of(4).summary()).startsWith("4 earlier comments");
    }

    @Test
    void hasNothingToShowBesideARemark() {
        assertThat(EarlierView.none("Nobody").found()).isEmpty();
        assertThat(EarlierView.none("Nobody").elsewhere()).isEmpty();
    }
}
