package linchpin.people.arranging.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The picture that somebody sends as the organisation's logo. */
record LogoForm(@Nullable MultipartFile file) {

    private static final long LARGEST = 1_000_000;
    private static final DrawnAnew.Fit FIT = new DrawnAnew.Fit(600, 200);

    /** @return what is wrong with it, before it is opened */
    Errors checked(Errors errors) {
        if (file == null || file.isEmpty()) {
            return errors.with("file", "Choose a picture");
        }
        return file.getSize() > LARGEST
                ? errors.with("file", "The picture is larger than 1 MB. Choose a smaller one")
                : errors;
    }

    /** @return it made anew; empty for what is no picture that we take */
    Optional<byte[]> picture() {
        try {
            return file == null
                    ? Optional.empty()
                    : DrawnAnew.png(file.getBytes(), FIT).map(DrawnAnew::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
