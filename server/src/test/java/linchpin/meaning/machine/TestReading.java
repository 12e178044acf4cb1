package linchpin.meaning.machine;

import linchpin.organisation.Organisation;
import linchpin.support.ByHand;
import org.springframework.context.ApplicationContext;

/** Reads what waits, as the machine does on its own, for tests of what comes after. */
public final class TestReading {

    private TestReading() {}

    public static void all(ApplicationContext context, Organisation organisation) {
        ByHand.does(context.getBean(ReadingChore.class), organisation);
    }
}
