package linchpin.notices.outbox;

import java.time.Duration;
import linchpin.notices.Carrier;
import linchpin.notices.Carrier.Carried;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeState;
import linchpin.notices.Recipients;
import linchpin.notices.Stopped;
import linchpin.notices.outbox.Outbox.Taken;
import linchpin.notices.peace.LeaveInPeace;
import linchpin.notices.wording.WhatToSay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends one notice, or finds out what became of one. No transaction is open while somebody else is waited for. */
@Component
class SendOne {

    private static final int TRIES = 12;
    private static final int DOUBLED = 9; // times, from a minute to some eight hours

    private final Outbox outbox;
    private final WhatToSay wording;
    private final Recipients recipients;
    private final ObjectProvider<LeaveInPeace> peace;

    SendOne(Outbox outbox, WhatToSay wording, Recipients recipients, ObjectProvider<LeaveInPeace> peace) {
        this.outbox = outbox;
        this.wording = wording;
        this.recipients = recipients;
        this.peace = peace;
    }

    /** Nothing goes by a carrier now: the chore fails, stands so on the page of chores, and is tried again later and later. */
    static final class CarrierDoesNotAnswer extends RuntimeException {
        CarrierDoesNotAnswer(NotCarried why) {
            super(why.getMessage());
        }
    }

    /**
     * @return whether there was one
     * @throws CarrierDoesNotAnswer when nothing goes now, for anybody; it waits
     */
    boolean one(Carrier carrier) {
        var taken = outbox.take(carrier.channel());
        taken.ifPresent(one -> send(one, carrier));
        return taken.isPresent();
    }

    private void send(Taken taken, Carrier carrier) {
        var message = wording.of(taken.notice());
        if (message.isEmpty()) {
            outbox.ends(taken, NoticeState.CANCELLED, "It holds no more, or they wish to hear no more");
            return;
        }
        var address = message.orElseThrow().address();
        if (peace.stream().anyMatch(one -> one.leaves(address))) {
            outbox.ends(taken, NoticeState.CANCELLED, "Whoever is there is to be left in peace");
            return;
        }
        Carried carried;
        try {
            carried = carrier.carry(message.orElseThrow());
        } catch (NotCarried e) {
            put(taken, e);
            return;
        }
        outbox.sent(taken, carried);
    }

    private void put(Taken taken, NotCarried not) {
        var why = String.valueOf(not.getMessage());
        switch (not) {
            case NotCarried.Never _ -> {
                outbox.ends(taken, NoticeState.FAILED, why);
                recipients.stop(taken.notice().recipient(), Stopped.BOUNCED);
            }
            case NotCarried.Later _ -> later(taken, why);
            case NotCarried.Nothing _ -> {
                outbox.again(taken, Duration.ZERO, why, false);
                throw new CarrierDoesNotAnswer(not);
            }
            case NotCarried.Untold _ -> {} // whoever takes over from us asks what became of it
        }
    }

    private void later(Taken taken, String why) {
        var tries = taken.notice().tries();
        if (tries >= TRIES) {
            outbox.ends(taken, NoticeState.FAILED, why);
        } else {
            outbox.again(taken, Duration.ofMinutes(1L << Math.min(tries, DOUBLED)), why, true);
        }
    }

    /** @return whether there was one whose sender seems to have died */
    boolean leftBehind(Carrier carrier) {
        var taken = outbox.takeOver(carrier.channel());
        taken.ifPresent(one -> findOut(one, carrier));
        return taken.isPresent();
    }

    private void findOut(Taken taken, Carrier carrier) {
        try {
            var found = carrier.find(taken.notice().id());
            if (found.isPresent()) {
                outbox.sent(taken, found.orElseThrow());
            } else {
                outbox.again(taken, Duration.ZERO, "Whoever sent it stopped before it went", true);
            }
        } catch (NotCarried.Untold e) {
            outbox.ends(taken, NoticeState.UNCLEAR, String.valueOf(e.getMessage()));
        } catch (NotCarried e) {
            throw new CarrierDoesNotAnswer(e);
        }
    }
}
