package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An id of ours is read for what it is made of: the driver is asked for no type that it would answer with an exception. */
@LinchpinTest
class OwnTypesTests {

    /** As modules have them. */
    public record ThingId(UUID id) {}

    public record Thing(ThingId thingId, String name, int number) {}

    private static final String THINGS = "select cast(? as uuid) as thing_id, 'chair' as name, 4 as number";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @Test
    void rowsAreReadAsRecordsWithIdsOfTheirOwn() {
        var thing = new Thing(new ThingId(id), "chair", 4);
        assertThat(jdbc.sql(THINGS).param(id.toString()).query(Thing.class).list())
                .containsExactly(thing);
        assertThat(jdbc.sql(THINGS.replace("?", ":id"))
                        .param("id", id.toString())
                        .query(Thing.class)
                        .single())
                .isEqualTo(thing);
    }

    @Test
    void theDriverIsNotAskedForThem() {
        var asked = new ArrayList<Object>();
        PreparedStatementCreator creator =
                connection -> connection.prepareStatement(THINGS.replace("?", "'" + id + "'"));
        List<UUID> read = new OwnTypes(database).query(creator, (rows, _) -> {
            asked.add(rows.getObject(1, (Class<?>) ThingId.class));
            return rows.getObject(1, UUID.class);
        });
        assertThat(asked).isEqualTo(read).containsExactly(id);
    }
}
