package linchpin.proposals.pictures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.proposals.pictures.Pictures.About;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A picture that somebody adds, and what they say of it.
 *
 * @param agreed whether whoever made it, and everybody seen in it, said yes
 */
record PictureForm(
        @Nullable MultipartFile file,

        @NotBlank(message = "Enter what it shows, for people who do not see it")
        @Size(max = 300, message = "What it shows must have 300 characters or fewer")
        String shows,

        @Size(max = 500, message = "The words must have 500 characters or fewer")
        String said,

        String made,
        @Nullable Boolean agreed) {

    static final PictureForm EMPTY = new PictureForm(null, "", "", "", null);

    /** A telephone’s photograph has 3 to 10 MB. */
    private static final long LARGEST = 20_000_000;

    PictureForm {
        shows = Typed.text(shows);
        said = Typed.text(said);
        made = Typed.text(made);
    }

    /** @return what is wrong with it, before it is opened */
    Errors checked(Errors errors) {
        var all = errors;
        if (file == null || file.isEmpty()) {
            all = all.with("file", "Choose a drawing or a photograph");
        } else if (file.getSize() > LARGEST) {
            all = all.with(
                    "file",
                    "The file is larger than 20 MB. Choose a smaller one, or take the picture again with fewer pixels");
        }
        if (Maker.of(made).isEmpty()) {
            all = all.with("made", "Choose who made it");
        }
        return ticked()
                ? all
                : all.with("agreed", "Ask whoever made it, and everybody seen in it, and tick that they said yes");
    }

    boolean ticked() {
        return Boolean.TRUE.equals(agreed);
    }

    /** What was sent, after a mistake elsewhere: no browser keeps a file. */
    Errors chosenAgain(Errors errors) {
        return errors.of("file") == null
                ? errors.with(
                        "file", "Choose the picture again: your browser did not keep it. What you typed is still here")
                : errors;
    }

    /** @return it drawn anew; empty for what is no picture that we take */
    Optional<DrawnAnew> drawn() {
        try {
            return file == null ? Optional.empty() : DrawnAnew.small(file.getBytes(), AddPicture.FIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    About about() {
        return new About(Maker.of(made).orElseThrow(), shows, said.isEmpty() ? null : said);
    }
}
