package linchpin.representation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file that somebody sends of the people served. */
record PopulationForm(@Nullable MultipartFile file) {

    private static final long LARGEST = 2_000_000;

    /** @return what is wrong with it, before it is opened */
    Errors checked(Errors errors) {
        if (file == null || file.isEmpty()) {
            return errors.with("file", "Choose a file with something in it");
        }
        return file.getSize() > LARGEST ? errors.with("file", "The file is larger than 2 MB") : errors;
    }

    /** @return what was sent, once it was checked */
    InputStream sent() throws IOException {
        return Objects.requireNonNull(file).getInputStream();
    }
}
