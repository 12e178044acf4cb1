package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an earlier version kept is rewritten in the database itself, and reads as if this version had kept it. */
class ReadingsTakeLessTests {

    private static final List<String> MIGRATIONS = List.of(
            "/db/migration/meaning/V0450__readings_take_less.sql",
            "/db/migration/meaning/V0451__a_byte_for_each_number.sql");

    private final Random random = new Random(7);
    private Connection connection;

    @BeforeEach
    void functionsOfTheMigrations() throws Exception {
        connection = DriverManager.getConnection(TestDatabase.jdbc(TestDatabase.fresh()));
        for (var migration : MIGRATIONS) {
            try (var in = ReadingsTakeLessTests.class.getResourceAsStream(migration);
                    var statement = connection.createStatement()) {
                assertThat(in).isNotNull();
                var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                statement.execute(script.substring(script.indexOf("create function"), script.indexOf("drop trigger")));
            }
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static byte[] floats(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private byte[] by(String function, byte[] stored) throws SQLException {
        try (var query = connection.prepareStatement("select pg_temp." + function + "(?)")) {
            query.setBytes(1, stored);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    @Test
    void numbersOfAVectorBecomeSharesOfTheLargestInTwoBytesAndThenInOne() throws SQLException {
        var vector = new float[384];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (random.nextGaussian() * Math.pow(10, -random.nextInt(9)));
        }
        vector[0] = 0;
        vector[1] = -0.0f;
        var inTwo = by("shares", floats(vector));
        var stored = ByteBuffer.wrap(inTwo);
        var largest = stored.getFloat();
        var again = new float[384];
        for (var i = 0; i < again.length; i++) {
            again[i] = stored.getShort() / 32767f;
            assertThat(again[i] * largest).isCloseTo(vector[i], within(largest / 65_000));
        }
        assertThat(by("in_bytes", inTwo)).isEqualTo(RoundedVector.of(again).bytes());
    }

    @Test
    void vectorsOfAnotherReaderStayAsTheyAre() throws SQLException {
        assertThat(by("shares", new byte[] {1, 2, 3})).containsExactly(1, 2, 3);
        assertThat(by("in_bytes", new byte[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    @Test
    void probabilitiesReadAsBefore() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select pg_temp.two_bytes('{0.75,0,1,0.12345}'), pg_temp.two_bytes('{}')")) {
            row.next();
            var stored = ByteBuffer.wrap(row.getBytes(1));
            assertThat(stored.getShort()).isEqualTo((short) 24_000);
            assertThat(stored.getShort()).isZero();
            assertThat(stored.getShort()).isEqualTo((short) 32_000);
            assertThat(stored.getShort()).isEqualTo((short) 3_950);
            assertThat(row.getBytes(2)).isEmpty();
        }
    }
}
