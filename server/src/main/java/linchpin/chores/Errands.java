package linchpin.chores;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.chores.work.PlainText;
import linchpin.chores.work.WorkList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what is to be done once after a transaction: when that is committed, any node does it; when it is rolled back, nobody does. */
@Component
public class Errands {

    private static final int ID = 36;

    private final JdbcClient jdbc;

    Errands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Has an errand done soon, for the organisation in scope.
     *
     * @param ids what it is about; the rest is read when it is done, so that no word of anybody's is kept here
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void later(Errand errand, UUID... ids) {
        jdbc.sql("""
                        insert into chores.work (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:errand, platform.current_org() || '/' || gen_random_uuid(), :ids, :now, false, 1)""")
                .param("errand", errand.name())
                .param(
                        "ids",
                        new PlainText()
                                .serialize(Stream.of(ids).map(UUID::toString).collect(Collectors.joining(" "))))
                .param("now", WorkList.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("select platform.ring('errands')").query((_, _) -> true).single();
    }

    /** @return whose errand an instance is */
    public static UUID organisation(String instance) {
        return UUID.fromString(instance.substring(0, ID));
    }

    /** @return what it is about */
    public static List<UUID> ids(String data) {
        return data.isEmpty()
                ? List.of()
                : Stream.of(data.split(" ")).map(UUID::fromString).toList();
    }
}
