package linchpin.meaning.reading;

import linchpin.organisation.Organisation;
import linchpin.support.World;
import org.springframework.context.ApplicationContext;

/** Reads what waits, as the machine does on its own, for tests of what comes after. */
public final class TestReading {

    private TestReading() {}

    public static void all(ApplicationContext context, Organisation organisation) {
        var reading = context.getBean(ReadComments.class);
        World.in(organisation.id(), () -> {
            var read = reading.some();
            while (read > 0) {
                read = reading.some();
            }
            return read;
        });
    }
}
