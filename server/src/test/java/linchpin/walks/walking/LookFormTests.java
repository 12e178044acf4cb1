package linchpin.walks.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.UUID;
import linchpin.support.Sketch;
import linchpin.walks.FindingId;
import linchpin.walks.Item;
import linchpin.walks.Verdict;
import linchpin.walks.WalkId;
import linchpin.walks.WriteWalk.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class LookFormTests {

    private static final Item FRESH =
            new Item(new WalkId(UUID.randomUUID()), 4, "Can you get water?", null, null, null, null);

    private static final Item AGAIN = new Item(
            FRESH.walk(), 1, "The door is heavy", new FindingId(UUID.randomUUID()), Verdict.HALF, "It is oiled", null);

    private static LookForm form(@Nullable String verdict, @Nullable String said) {
        return new LookForm(verdict, said, null, null, null);
    }

    private static LookForm pictured(byte[] bytes, @Nullable String shows) {
        return new LookForm("fine", null, new MockMultipartFile("file", bytes), shows, null);
    }

    @Test
    void asksHowItWas() {
        assertThat(form("fine", null).checked(FRESH).any()).isFalse();
        assertThat(form(null, "Too far").checked(FRESH).of("verdict")).contains("could not be tried");
        assertThat(form("half", null).checked(FRESH).of("verdict")).isNotNull();
        assertThat(form("half", null).checked(AGAIN).any()).isFalse();
    }

    @Test
    void keepsWhatCanBeKeptWhateverElseIsWrong() {
        assertThat(form(null, " Too far ").look(FRESH)).isEqualTo(new Look(4, null, "Too far"));
        assertThat(form("not_fine", "x".repeat(1_001)).look(FRESH)).isEqualTo(new Look(4, Verdict.NOT_FINE, null));
        assertThat(form("not_fine", "x".repeat(1_001)).checked(FRESH).of("said"))
                .contains("1,000 characters or fewer");
    }

    @Test
    void needsNoPicture() {
        assertThat(form("fine", null).pictured()).isFalse();
        assertThat(pictured(new byte[0], null).pictured())
                .as("a field for files that was left empty")
                .isFalse();
        assertThat(form("fine", null).drawn()).isEmpty();
    }

    /** For people who do not see it a picture without words is nothing. */
    @Test
    void saysWhatAPictureShows() {
        var sketch = Sketch.png(30, 20, Color.BLUE);
        assertThat(pictured(sketch, "A chair in the way").checked(FRESH).any()).isFalse();
        assertThat(pictured(sketch, " ").checked(FRESH).of("shows")).contains("for people who do not see it");
        assertThat(pictured(sketch, "x".repeat(301)).checked(FRESH).of("shows")).isNotNull();
        assertThat(pictured(sketch, " ").checked(FRESH).of("file"))
                .as("no browser keeps a file")
                .contains("Choose the picture again");
    }

    /** Where an empty box changed nothing, a name that somebody typed could never be taken out. */
    @Test
    void takesOutWordsThatWereEmptiedButNotThoseOfOthers() {
        assertThat(new LookForm("half", " ", null, null, "It is oiled").look(AGAIN))
                .isEqualTo(new Look(1, Verdict.HALF, ""));
        assertThat(new LookForm("half", "", null, null, "It squeaks")
                        .look(AGAIN)
                        .said())
                .as("somebody wrote meanwhile")
                .isNull();
        assertThat(form("half", "").look(AGAIN).said()).isNull();
    }

    @Test
    void losesNoWordsOfAPictureThatComeWithoutIt() {
        assertThat(new LookForm("fine", null, null, "A chair", null)
                        .checked(FRESH)
                        .of("file"))
                .contains("Choose the picture too");
        var pictured = new Item(FRESH.walk(), 4, "Can you get water?", null, null, null, "A tap");
        var other = new LookForm("fine", null, null, "A tap behind a door", null);
        assertThat(other.checked(pictured).any()).isFalse();
        assertThat(other.describes(pictured)).isTrue();
        assertThat(other.describes(FRESH)).isFalse();
        assertThat(form("fine", null).checked(pictured).of("shows")).contains("for people who do not see it");
    }

    @Test
    void takesPicturesOnly() {
        var script = "<svg onload='alert(1)'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(pictured(script, "A chair").checked(FRESH).of("file")).contains("no picture that can be shown");
        assertThat(pictured(new byte[20_000_001], "A chair").checked(FRESH).of("file"))
                .contains("larger than 20 MB");
    }

    @Test
    void beginsWithWhatWasKept() {
        var form = LookForm.of(AGAIN);
        assertThat(form.verdict()).isEqualTo("half");
        assertThat(form.said()).isEqualTo("It is oiled");
        assertThat(form.shows()).isEmpty();
        assertThat(AGAIN.found()).isEqualTo("Half");
        assertThat(FRESH.found()).isEqualTo("Not looked at yet");
    }
}
