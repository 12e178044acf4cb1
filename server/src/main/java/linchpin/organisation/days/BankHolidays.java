package linchpin.organisation.days;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The bank holidays that the government has published, as a file of data. The years after its last are nobody's guess. */
public final class BankHolidays {

    private static final Published PUBLISHED = read();

    private BankHolidays() {}

    /** @param divisions the days of each, by its code */
    private record Published(String source, LocalDate comparedOn, Map<String, List<LocalDate>> divisions) {

        List<LocalDate> of(Division division) {
            return divisions.getOrDefault(division.code(), List.of());
        }
    }

    /** @return those from the first of one year to the last of the other; empty where those of one of these years are not published */
    public static Optional<Set<LocalDate>> between(Division division, LocalDate from, LocalDate until) {
        if (from.getYear() < first(division) || until.getYear() > last(division)) {
            return Optional.empty();
        }
        return Optional.of(PUBLISHED.of(division).stream()
                .filter(day -> day.getYear() >= from.getYear() && day.getYear() <= until.getYear())
                .collect(Collectors.toSet()));
    }

    /** @return all that are known */
    public static Set<LocalDate> of(Division division) {
        return Set.copyOf(PUBLISHED.of(division));
    }

    private static int first(Division division) {
        return year(division, List::getFirst);
    }

    /** @return the last year of which they are known */
    public static int last(Division division) {
        return year(division, List::getLast);
    }

    private static int year(Division division, Function<List<LocalDate>, LocalDate> which) {
        return which.apply(PUBLISHED.of(division)).getYear();
    }

    private static Published read() {
        try (var file = new ClassPathResource("linchpin/organisation/bank-holidays.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, Published.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
