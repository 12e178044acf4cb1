package linchpin.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.Lists;

/** What a file was read as: its layout, the names of its columns, its rows, and what was found beside them. */
record Told(Layout layout, List<String> header, List<List<String>> rows, List<Long> numbers, Account account) {

    static Told of(Path file) {
        return of(file, Layout.Said.NOTHING);
    }

    static Told of(Path file, Layout.Said said) {
        var layout = Layout.of(file, said);
        var read = new ArrayList<List<String>>();
        var numbers = new ArrayList<Long>();
        try (var rows = Rows.of(file, layout)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                read.add(Lists.list(line.cells()));
                numbers.add(line.row());
            }
            return new Told(layout, rows.header(), read, numbers, rows.account());
        }
    }

    static Path text(Path directory, String text) {
        return text(directory, text, StandardCharsets.UTF_8);
    }

    static Path text(Path directory, String text, Charset charset) {
        return bytes(directory, text.getBytes(charset));
    }

    static Path bytes(Path directory, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(directory, "sent", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return why it is refused; nothing where it is read */
    static String refusal(Path file) {
        try {
            of(file);
            return "";
        } catch (BrokenFile e) {
            return e.detail();
        }
    }
}
