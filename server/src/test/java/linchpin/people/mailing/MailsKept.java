package linchpin.people.mailing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Fallback;

/** A way for mail that keeps what it is asked to send, for tests of what is further up than those that send. Off unless a test has it on. */
@Fallback
@TestComponent
public class MailsKept implements LinkMails {

    private final List<UUID> asked = new CopyOnWriteArrayList<>();
    private volatile boolean on;

    @Override
    public boolean ready() {
        return on;
    }

    @Override
    public void later(UUID id) {
        asked.add(id);
    }

    /** Mail leaves while this is done. */
    public void during(Runnable work) {
        asked.clear();
        on = true;
        try {
            work.run();
        } finally {
            on = false;
        }
    }

    /** @return what it was asked to send since it was on */
    public List<UUID> asked() {
        return List.copyOf(asked);
    }
}
