package linchpin.notices.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What texts cost: by the published prices, which are dated reference data, or by what the organisation entered because it pays another. */
@Component
public class TextPrices {

    private static final List<Published> PUBLISHED = read();

    private final JdbcClient jdbc;
    private final Clock clock;

    TextPrices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Published(
            BigDecimal pence, LocalDate from, @Nullable LocalDate until, String source) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private static List<Published> read() {
        try (var file = new ClassPathResource("linchpin/notices/text-prices.json").getInputStream()) {
            return Arrays.asList(JsonMapper.shared().readValue(file, Published[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the published price of a day; empty where none is known */
    static Optional<TextPrice> published(LocalDate day) {
        return PUBLISHED.stream()
                .filter(one -> one.holds(day))
                .findFirst()
                .map(one -> new TextPrice(one.pence(), one.from(), one.source(), false));
    }

    /** @return what holds today in the organisation in scope; empty where nothing is known */
    @Transactional(readOnly = true)
    public Optional<TextPrice> today() {
        return priceOn(LocalDate.now(clock));
    }

    /** @return what held on a day; empty where nothing is known */
    @Transactional(readOnly = true)
    public Optional<TextPrice> on(LocalDate day) {
        return priceOn(day);
    }

    private Optional<TextPrice> priceOn(LocalDate day) {
        return jdbc.sql("""
                        select pence, valid_from as "from", source, true as own from notices.text_price
                        where org_id = (select platform.current_org()) and valid_from <= :day order by valid_from desc, set_at desc, id desc limit 1""").param("day", day).query(TextPrice.class).optional().or(() -> published(day));
    }

    /**
     * The organisation pays another price from today.
     *
     * @param source where that comes from, in words
     */
    @Transactional
    public void enter(BigDecimal pence, String source) {
        jdbc.sql("""
                        insert into notices.text_price (pence, valid_from, source, set_by, set_at)
                        values (:pence, :today, :source, :by, :now)""")
                .param("pence", pence)
                .param("today", LocalDate.now(clock))
                .param("source", source)
                .param("by", Tenancy.current().account())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
