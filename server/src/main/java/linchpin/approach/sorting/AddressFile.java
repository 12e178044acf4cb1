package linchpin.approach.sorting;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.notices.Channel;
import linchpin.notices.addresses.Address;
import linchpin.tables.Layout;
import linchpin.tables.Rows;

/** A file with numbers and email addresses in it. */
final class AddressFile {

    private static final int SAMPLE = 50;

    private AddressFile() {}

    /** An address and how it is sent to. */
    record Found(Channel channel, String address) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Found[" + channel + "]";
        }
    }

    /** @return the file from its first row, which is no heading where an address stands in it */
    static Rows open(Path file) {
        var layout = Layout.of(file);
        if (layout.header()) {
            try (var rows = Rows.of(file, layout)) {
                if (rows.header().stream().anyMatch(cell -> any(cell).isPresent())) {
                    return Rows.of(file, layout.unnamed());
                }
            }
        }
        return Rows.of(file, layout);
    }

    /** @return which columns are read; where no name tells which holds addresses, the one in which most of the first rows have some */
    static Columns columns(Path file, Columns.Said said) {
        try (var rows = open(file)) {
            var columns = Columns.of(rows.header(), said);
            if (!columns.addresses().isEmpty() || !said.address().isEmpty()) {
                return columns;
            }
            var many = new int[rows.header().size()];
            var line = rows.next();
            for (var n = 0; line != null && n < SAMPLE; n++) {
                for (var column = 0; column < many.length; column++) {
                    many[column] += address(line.cell(column)).isPresent() ? 1 : 0;
                }
                line = rows.next();
            }
            return IntStream.range(0, many.length)
                    .filter(column -> many[column] > 0 && columns.mayHoldAddresses(column))
                    .boxed()
                    .max((one, other) -> Integer.compare(many[one], many[other]))
                    .map(columns::reading)
                    .orElse(columns);
        }
    }

    static Optional<Found> address(String cell) {
        return Stream.of(Channel.TEXT, Channel.MAIL)
                .flatMap(channel -> Optional.of(Address.read(channel, cell)).filter(Address::good).stream()
                        .map(good -> new Found(channel, good.written())))
                .findFirst();
    }

    /** @return an address, be it one of a telephone that takes no texts */
    private static Optional<String> any(String cell) {
        return Stream.of(Channel.TEXT, Channel.CALL, Channel.MAIL)
                .map(channel -> Address.read(channel, cell))
                .filter(Address::good)
                .map(Address::written)
                .findFirst();
    }

    /** @return all addresses in these cells, of telephones that take no texts as well */
    static Set<String> all(List<String> cells) {
        return cells.stream().flatMap(cell -> any(cell).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return the first address in these cells */
    static Optional<Found> first(List<String> cells) {
        return cells.stream().flatMap(cell -> address(cell).stream()).findFirst();
    }
}
