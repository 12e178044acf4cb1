package linchpin.meaning.teaching;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import linchpin.feedback.Register;
import linchpin.meaning.reading.TestReading;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Sources;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings made before anybody could teach: what migration V0441 does to them, done here by the organisation itself. */
@LinchpinTest
class OlderReadingsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sayWhatTheReaderHadSuggested() throws Exception {
        var trust = world.organisation();
        said("I waited four hours to be seen, and the nurse was rude").in(register, trust);
        said("The food was cold").in(register, trust);
        TestReading.all(context, trust);
        List<String> before = desk.in(trust, this::suggested);
        assertThat(before).hasSize(2).noneMatch("[]"::equals);
        desk.change(trust, "update meaning.reading set suggested = '[]'");
        desk.change(trust, migration());
        List<String> after = desk.in(trust, this::suggested);
        assertThat(after).isEqualTo(before);
    }

    private List<String> suggested() {
        return jdbc.sql("select cast(suggested as text) from meaning.reading order by feedback_id, comment_id")
                .query(String.class)
                .list();
    }

    private static String migration() throws Exception {
        var file = Sources.SERVER.resolve("src/main/resources/db/migration/meaning/V0441__suggested.sql");
        var sql = Files.readString(file);
        return sql.substring(sql.indexOf("update meaning.reading"), sql.lastIndexOf("alter table"));
    }
}
