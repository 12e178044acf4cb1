package linchpin.approach.going;

import java.time.Duration;
import linchpin.notices.Carrier;
import linchpin.notices.Carrier.Carried;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import org.springframework.stereotype.Component;

/** Asks one, or finds out whether one was asked. No transaction is open while somebody else is waited for. */
@Component
class AskOne {

    private static final int TRIES = 6;
    private static final Duration WAIT = Duration.ofMinutes(30);

    private final ToGo going;
    private final WhatIsSent wording;

    AskOne(ToGo going, WhatIsSent wording) {
        this.going = going;
        this.wording = wording;
    }

    /** Nothing goes by a carrier now: the chore fails, stands so on the page of chores, and is tried again later and later. */
    static final class NothingGoes extends RuntimeException {
        NothingGoes(NotCarried why) {
            super(why.getMessage());
        }
    }

    /**
     * @return whether there was one, asked or left out
     * @throws NothingGoes when nothing goes now, for anybody; it waits
     */
    boolean one(Carrier carrier) {
        var next = going.take(carrier.channel());
        next.map(ToGo.Next::taken).ifPresent(taken -> send(taken, carrier));
        return next.isPresent();
    }

    private void send(Taken taken, Carrier carrier) {
        var message = wording.of(taken, carrier.channel());
        if (message.isEmpty()) {
            going.ends(taken, "failed", "The place has closed, or the address cannot be opened any more");
            return;
        }
        Carried carried;
        try {
            carried = carrier.carry(message.orElseThrow());
        } catch (NotCarried e) {
            put(taken, e);
            return;
        }
        going.sent(taken, carried);
    }

    private void put(Taken taken, NotCarried not) {
        var why = String.valueOf(not.getMessage());
        switch (not) {
            case NotCarried.Never _ -> going.ends(taken, "failed", why);
            case NotCarried.Later _ -> {
                if (taken.tries() >= TRIES) {
                    going.ends(taken, "failed", why);
                } else {
                    going.again(taken, WAIT.multipliedBy(taken.tries()), why, true);
                }
            }
            case NotCarried.Nothing _ -> {
                going.again(taken, Duration.ZERO, why, false);
                throw new NothingGoes(not);
            }
            case NotCarried.Untold _ -> {} // whoever takes over from us asks what became of it
        }
    }

    /** @return whether there was one whose sender seems to have died */
    boolean leftBehind(Carrier carrier) {
        var taken = going.takeOver(carrier.channel());
        taken.ifPresent(one -> findOut(one, carrier));
        return taken.isPresent();
    }

    private void findOut(Taken taken, Carrier carrier) {
        try {
            var found = carrier.find(new NoticeId(taken.id()));
            if (found.isPresent()) {
                going.sent(taken, found.orElseThrow());
            } else {
                going.again(taken, Duration.ZERO, "Whoever sent it stopped before it went", true);
            }
        } catch (NotCarried.Untold e) {
            going.ends(taken, "unclear", String.valueOf(e.getMessage()));
        } catch (NotCarried e) {
            throw new NothingGoes(e);
        }
    }
}
