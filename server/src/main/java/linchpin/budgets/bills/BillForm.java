package linchpin.budgets.bills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A receipt that somebody adds, and what it shows. */
record BillForm(
        @Nullable MultipartFile file,

        @NotBlank(message = "Enter what it shows, for people who do not see it")
        @Size(max = 300, message = "What it shows must have 300 characters or fewer")
        String shows) {

    static final String FILE = "file";

    static final BillForm EMPTY = new BillForm(null, "");

    /** A telephone’s photograph has 3 to 10 MB. */
    private static final long LARGEST = 20_000_000;

    BillForm {
        shows = Typed.text(shows);
    }

    /** @return what is wrong with it, before it is opened; no browser keeps a file after a mistake elsewhere */
    Errors checked(Errors errors) {
        if (file == null || file.isEmpty()) {
            return errors.with(FILE, "Choose a picture or a PDF of the receipt");
        }
        if (file.getSize() > LARGEST) {
            return errors.with(
                    FILE,
                    "The file is larger than 20 MB. Choose a smaller one, or take the picture again with fewer pixels");
        }
        return errors.any()
                ? errors.with(FILE, "Choose the file again: your browser did not keep it. What you typed is still here")
                : errors;
    }

    byte[] bytes() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
