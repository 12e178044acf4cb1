package linchpin.organisation.days;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The bank holidays that the government has published, as a file of data. The years after its last are nobody's guess. */
public final class BankHolidays {

    private static final Published PUBLISHED = read();

    private BankHolidays() {}

    /** @param divisions the days of each, by its code */
    private record Published(String source, LocalDate comparedOn, Map<String, NavigableSet<LocalDate>> divisions) {

        NavigableSet<LocalDate> of(Division division) {
            return divisions.getOrDefault(division.code(), Collections.emptyNavigableSet());
        }
    }

    /** @return those from the first of one year to the last of the other; empty where those of one of these years are not published */
    public static Optional<Set<LocalDate>> between(Division division, LocalDate from, LocalDate until) {
        if (!known(division, from, until)) {
            return Optional.empty();
        }
        return Optional.of(PUBLISHED.of(division).stream()
                .filter(day -> day.getYear() >= from.getYear() && day.getYear() <= until.getYear())
                .collect(Collectors.toSet()));
    }

    /** @return whether those of all these years are published */
    public static boolean known(Division division, LocalDate from, LocalDate until) {
        return from.getYear() >= PUBLISHED.of(division).getFirst().getYear() && until.getYear() <= last(division);
    }

    /** @return all that are known */
    public static Set<LocalDate> of(Division division) {
        return Collections.unmodifiableSet(PUBLISHED.of(division));
    }

    /** @return the last year of which they are known */
    public static int last(Division division) {
        return PUBLISHED.of(division).getLast().getYear();
    }

    private static Published read() {
        try (var file = new ClassPathResource("linchpin/organisation/bank-holidays.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, Published.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
