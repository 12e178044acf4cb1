package linchpin.rounds.looking;

import linchpin.feedback.register.FirstLook;
import linchpin.meaning.ReadsWords;
import org.springframework.stereotype.Component;

/** Has the machine look at what nobody has seen: it covers names and numbers, and suggests what the rest is about. */
@Component
class ReadSayings {

    private static final int HANDFUL = 10;

    private final UnreadSayings unread;
    private final FirstLook first;
    private final ReadsWords reads;
    private final MayBeNames names;

    ReadSayings(UnreadSayings unread, FirstLook first, ReadsWords reads, MayBeNames names) {
        this.unread = unread;
        this.first = first;
        this.reads = reads;
        this.names = names;
    }

    /** @return whether there was something to look at */
    boolean some() {
        var handful = unread.some(HANDFUL);
        if (handful.isEmpty()) {
            return false;
        }
        var looking = first.ready();
        for (var one : handful) {
            var look = looking.at(one.received(), null);
            var unsure = look.waits() || names.any(look.shown());
            unread.read(one.id(), look.shown(), unsure, reads.read(look.shown()));
        }
        return true;
    }
}
