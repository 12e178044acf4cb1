package linchpin.meaning.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierViewTests {

    private static EarlierView of(int found) {
        var one = new EarlierView.OneBefore("/log/1", "1 May 2026", "Ward", "words", "Like it", List.of(), List.of());
        return new EarlierView(Collections.nCopies(found, one), "The remark.", List.of(), "");
    }

    @Test
    void saysInOneLineHowManyThereAre() {
        assertThat(of(0).summary()).isEqualTo("The remark.");
        assertThat(of(1).summary()).isEqualTo("One earlier comment is like this.");
        assertThat(of(4).summary()).startsWith("4 earlier comments");
    }

    @Test
    void hasNothingToShowBesideARemark() {
        assertThat(EarlierView.none("Nobody").found()).isEmpty();
        assertThat(EarlierView.none("Nobody").elsewhere()).isEmpty();
    }
}
