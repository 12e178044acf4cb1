package linchpin.approach.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.approach.AskRules;
import linchpin.approach.sorting.Columns;
import linchpin.approach.sorting.ReadAddresses;
import linchpin.approach.sorting.ReadPeople;
import linchpin.approach.sorting.ReadPeople.Otherwise;
import linchpin.approach.sorting.SealedRows;
import linchpin.approach.sorting.SortPeople;
import linchpin.approach.sorting.Sorted;
import linchpin.notices.Channel;
import linchpin.notices.texts.TextPrices;
import org.springframework.stereotype.Component;

/** Looks through a file that somebody sent in. Nothing of it is kept. */
@Component
class LookThroughList {

    private final ReadAddresses files;
    private final ReadPeople reading;
    private final SortPeople sorting;
    private final Sealing sealing;

    LookThroughList(ReadAddresses files, ReadPeople reading, SortPeople sorting, Sealing sealing) {
        this.files = files;
        this.reading = reading;
        this.sorting = sorting;
        this.sealing = sealing;
    }

    /** What a page of it takes besides. */
    @Component
    static class Sealing {

        private final SealedRows sealed;
        private final Example example;
        private final TextPrices prices;

        Sealing(SealedRows sealed, Example example, TextPrices prices) {
            this.prices = prices;
            this.sealed = sealed;
            this.example = example;
        }
    }

    private record Found(Columns columns, Sorted sorted) {}

    /** @return empty where no column holds addresses */
    Optional<LookedPage> through(InputStream in, ListForm form) throws IOException {
        return files.during(in, file -> found(file, form)).map(found -> page(form, found));
    }

    private Optional<Found> found(Path file, ListForm form) {
        var columns = ReadPeople.columns(file, form.columns().said());
        return columns.addresses().isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        columns,
                        sorting.sort(reading.read(file, columns, new Otherwise(form.placeId(), form.lastDay())))));
    }

    private LookedPage page(ListForm form, Found found) {
        var sorted = found.sorted();
        var words = sealing.example.words();
        return new LookedPage(
                form,
                found.columns(),
                sorted,
                SortPeople.inWords(sorted.left()),
                sorted.by(Channel.TEXT),
                sorted.by(Channel.MAIL),
                sealing.example.of(sorted, words),
                sealing.prices.today().orElse(null),
                missing(),
                AskRules.basis(form.basis()).orElse(""),
                sealing.sealed.close(sorted, words.version()));
    }

    /** @return what cannot be sent from here, as in "text messages"; empty for nothing */
    String missing() {
        return sorting.missing().stream()
                .sorted(Comparator.comparing(Channel::many))
                .map(Channel::many)
                .collect(Collectors.joining(" and "));
    }

    /** @return whether nothing at all can be sent from here */
    boolean nothing() {
        return sorting.missing().size() > 1;
    }
}
