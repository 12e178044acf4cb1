package linchpin.reminders.mornings;

import java.time.Instant;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.organisation.OrganisationId;
import linchpin.reminders.RemindersTest;
import linchpin.support.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in which the chore has its turns. */
abstract class TellingTest extends RemindersTest {

    /** A Wednesday, a little after nine in London. */
    static final Instant MORNING = Instant.parse("2026-06-10T08:00:30Z");

    static final Instant NEXT = Instant.parse("2026-06-11T08:00:30Z");

    @Autowired
    RemindChore chore;

    /** @return until when it wants to be left alone */
    Next at(Instant moment) {
        return time.at(
                moment.toString(),
                () -> World.in(organisation.id(), () -> {
                    var next = chore.some(turn());
                    while (next.equals(Next.NOW)) {
                        next = chore.some(turn());
                    }
                    return next;
                }));
    }

    private Turn turn() {
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return organisation.id();
            }

            @Override
            public boolean over() {
                return false;
            }
        };
    }

    long count(String state) {
        return desk.count(organisation, "select count(*) from reminders.mail where state = '" + state + "'");
    }
}
