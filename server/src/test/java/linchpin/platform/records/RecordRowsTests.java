package linchpin.platform.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import linchpin.support.LinchpinTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinchpinTest
class RecordRowsTests {

    /** As modules have them. */
    private record ThingId(UUID id) {}

    /** One that says itself how it is made. */
    public record Colour(String name) {
        public static Colour of(String name) {
            return new Colour(name.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private enum Kind {
        CHAIR,
        TABLE
    }

    private record Thing(
            ThingId thingId,
            @Nullable ThingId partOf,
            String name,
            int legs,
            @Nullable Integer drawers,
            Kind kind) {}

    private record Kept(
            LocalDate since,
            @Nullable LocalDate until,
            OffsetDateTime at,
            Colour colour,
            BigDecimal sum,
            boolean whole,
            long weight,
            double share,
            @Nullable Double rest) {}

    private record Odd(int legs) {
        Odd {
            if (legs % 2 == 0) {
                throw new IllegalArgumentException("Not odd");
            }
        }
    }

    private static final String THING =
            "select cast(:id as uuid) as thing_id, cast(null as uuid) as part_of, 'chair' as name, 4 as legs,"
                    + " cast(null as int) as drawers, 'CHAIR' as kind, 'more' as nobody_asks";

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();

    @Test
    void partsAreReadFromTheColumnsOfTheirNamesAndOthersAreLeft() {
        assertThat(jdbc.sql(THING).param("id", id.toString()).query(Thing.class).single())
                .isEqualTo(new Thing(new ThingId(id), null, "chair", 4, null, Kind.CHAIR));
    }

    @Test
    void eachRowIsReadByTheColumnsOfItsOwnAnswer() {
        var other =
                "select 'TABLE' as kind, 3 as legs, 2 as drawers, 'desk' as name, cast(:id as uuid) as part_of, cast(:id as uuid) as thing_id";
        jdbc.sql(THING).param("id", id.toString()).query(Thing.class).single();
        assertThat(jdbc.sql(other + " union all " + other)
                        .param("id", id.toString())
                        .query(Thing.class)
                        .list())
                .hasSize(2)
                .containsOnly(new Thing(new ThingId(id), new ThingId(id), "desk", 3, 2, Kind.TABLE));
    }

    @Test
    void aColumnOfAPartsOwnSpellingIsFoundToo() {
        assertThat(jdbc.sql("select cast(? as uuid) as \"id\"")
                        .param(id.toString())
                        .query(ThingId.class)
                        .single())
                .isEqualTo(new ThingId(id));
    }

    @Test
    void whatElseThereIsIsConvertedAsEver() {
        var kept = jdbc.sql("""
                        select date '2026-11-30' as since, cast(null as date) as until, timestamptz '2026-11-30T12:00Z' as at,
                               'red' as colour, cast(1.50 as numeric) as sum, true as whole, 12345678901 as weight,
                               0.25::float8 as share, cast(null as float8) as rest""").query(Kept.class).single();
        assertThat(kept.since()).isEqualTo("2026-11-30");
        assertThat(kept.until()).isNull();
        assertThat(kept.at()).isEqualTo("2026-11-30T12:00:00Z");
        assertThat(kept.colour()).as("made as it says itself").isEqualTo(new Colour("RED"));
        assertThat(kept.sum()).isEqualTo("1.50");
        assertThat(kept.whole()).isTrue();
        assertThat(kept.weight()).isEqualTo(12_345_678_901L);
        assertThat(kept.share()).isEqualTo(0.25);
        assertThat(kept.rest()).isNull();
    }

    @Test
    void nothingIsNoNumber() {
        assertThatThrownBy(() -> jdbc.sql("select cast(null as int) as legs")
                        .query(Odd.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("legs");
    }

    @Test
    void whatARecordRefusesIsRefusedInItsWords() {
        assertThatThrownBy(() -> jdbc.sql("select 4 as legs").query(Odd.class).single())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not odd");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> jdbc.sql("select 4 as feet").query(Odd.class).single())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("legs");
    }

    @Test
    void whatIsNoRecordIsReadAsBefore() {
        assertThat(jdbc.sql("select 'CHAIR'").query(Kind.class).single()).isEqualTo(Kind.CHAIR);
        assertThat(jdbc.sql("select 4").query(Integer.class).single()).isEqualTo(4);
        assertThat(jdbc.sql("select :n")
                        .param("n", 7)
                        .query((row, _) -> row.getInt(1))
                        .list())
                .containsExactly(7);
    }
}
