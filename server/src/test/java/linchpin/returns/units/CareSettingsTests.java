package linchpin.returns.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.Division;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CareSettingsTests {

    private static Optional<Integer> unknownIn(int year) {
        var noon = Clock.fixed(Instant.parse(year + "-06-01T12:00:00Z"), ZoneOffset.UTC);
        return new CareSettings(JdbcClient.create(new DriverManagerDataSource()), noon).unknownYear();
    }

    /** The first that is missing: in a year without its holidays this one, and not only the next. */
    @Test
    void nameTheFirstYearWhoseHolidaysAreMissing() {
        var last = BankHolidays.last(Division.ENGLAND_AND_WALES);
        assertThat(unknownIn(last - 1)).isEmpty();
        assertThat(unknownIn(last)).contains(last + 1);
        assertThat(unknownIn(last + 1)).contains(last + 1);
        assertThat(unknownIn(last + 4)).contains(last + 4);
    }
}
