package linchpin.proposals.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import linchpin.support.Sketch;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class PictureFormTests {

    private static final MultipartFile DRAWING =
            new MockMultipartFile("file", "room.png", "image/png", Sketch.png(40, 30, Color.RED));

    private static PictureForm form(@Nullable MultipartFile file, String made, @Nullable Boolean agreed) {
        return new PictureForm(file, " A room \r\n", "", made, agreed);
    }

    @Test
    void holdsWhatIsThereAndNothingAroundIt() {
        var form = form(DRAWING, "patient", true);
        assertThat(form.checked(Errors.none()).any()).isFalse();
        assertThat(form.about()).isEqualTo(new Pictures.About(Maker.PATIENT, "A room", null));
        assertThat(form.drawn()).hasValueSatisfying(drawn -> {
            assertThat(drawn.width()).isEqualTo(40);
            assertThat(drawn.mediaType()).isEqualTo("image/png");
        });
    }

    @Test
    void asksForAPictureThatSomebodyChose() {
        assertThat(form(null, "self", true).checked(Errors.none()).of("file")).startsWith("Choose a drawing");
        var empty = new MockMultipartFile("file", "", "application/octet-stream", new byte[0]);
        assertThat(form(empty, "self", true).checked(Errors.none()).of("file")).startsWith("Choose a drawing");
        assertThat(form(null, "self", true).drawn()).isEmpty();
    }

    @Test
    void opensNoneThatIsLargerThanATelephoneMakes() {
        var large = new MockMultipartFile("file", "film.mov", "video/quicktime", new byte[20_000_001]);
        assertThat(form(large, "self", true).checked(Errors.none()).of("file")).startsWith("The file is larger");
    }

    @ParameterizedTest
    @CsvSource({"self, true", "patient, true", "staff, true", "'', false", "SELF, false", "somebody, false"})
    void isTheHandOfSomebodyItKnows(String made, boolean known) {
        assertThat(form(DRAWING, made, true).checked(Errors.none()).of("made") == null)
                .isEqualTo(known);
    }

    /** Nobody stands on a page who did not say yes. */
    @Test
    void needsTheYesOfWhoeverIsInIt() {
        assertThat(form(DRAWING, "self", null).checked(Errors.none()).of("agreed"))
                .startsWith("Ask whoever made it");
        assertThat(form(DRAWING, "self", false).checked(Errors.none()).of("agreed"))
                .isNotNull();
    }

    @Test
    void saysThatThePictureIsToBeChosenAgainOnlyWhereThatIsNotSaidAlready() {
        var words = form(DRAWING, "", true);
        assertThat(words.chosenAgain(words.checked(Errors.none())).of("file")).startsWith("Choose the picture again");
        var none = form(null, "self", true);
        assertThat(none.chosenAgain(none.checked(Errors.none())).of("file")).startsWith("Choose a drawing");
    }

    @Test
    void tellsWhoseHandItIs() {
        assertThat(Maker.choices()).hasSize(Maker.values().length);
        for (var maker : Maker.values()) {
            assertThat(Maker.of(maker.stored())).contains(maker);
            assertThat(maker.words()).startsWith("made by ");
        }
    }
}
