package linchpin.meaning.sharing;

import java.util.Set;
import linchpin.feedback.Threads;
import org.springframework.stereotype.Component;

/** Brings shared copies up to what those who gave them were told; each feedback by itself, so that nobody waits long for it. */
@Component
class TellShared {

    private final ThreadsToTell waiting;
    private final Threads threads;
    private final KeepShared keeping;

    TellShared(ThreadsToTell waiting, Threads threads, KeepShared keeping) {
        this.waiting = waiting;
        this.threads = threads;
        this.keeping = keeping;
    }

    /** Does some; a thread that was not done to its end is done again. */
    void some() {
        for (var anew : waiting.some()) {
            threads.feedback(anew.thread()).forEach(feedback -> keeping.keep(Set.of(feedback)));
            waiting.done(anew);
        }
    }
}
