package linchpin.approach.sorting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import linchpin.approach.ApproachRefused;
import org.springframework.stereotype.Component;

/** Reads what somebody sends in. The file lies on the disk while it is read, readable for nobody else, and is gone afterwards whatever happens. */
@Component
public class ReadAddresses {

    /** Addresses alone. */
    public record Addresses(Set<String> addresses, int without) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Addresses[" + addresses.size() + "]";
        }
    }

    /** Something that reads a file. */
    public interface Reading<T> {

        T of(Path file);
    }

    /** @return what was read of it */
    public <T> T during(InputStream in, Reading<T> reading) throws IOException {
        var file = Files.createTempFile("people", ".sent");
        try {
            try (var out = Files.newOutputStream(file)) { // a copy would replace the file, and with it who may read it
                in.transferTo(out);
            }
            return reading.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** @return all addresses in it, of each row, and in how many rows there is none */
    public Addresses read(InputStream in) throws IOException {
        return during(in, ReadAddresses::addresses);
    }

    private static Addresses addresses(Path file) {
        var columns = AddressFile.columns(file, Columns.Said.NOTHING).ofPeace();
        var found = new LinkedHashSet<String>();
        var without = 0;
        var many = 0;
        try (var rows = AddressFile.open(file)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                var all = AddressFile.all(columns.stream().map(line::cell).toList());
                found.addAll(all);
                without += all.isEmpty() ? 1 : 0;
                if (++many > ReadPeople.MOST) {
                    throw ApproachRefused.tooMany(ReadPeople.MOST);
                }
            }
        }
        return new Addresses(found, without);
    }
}
