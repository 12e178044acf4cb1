package linchpin.reminders.mornings;

import java.util.UUID;
import linchpin.notices.TakesReturned;
import linchpin.reminders.StoppedMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reminder came back, or was reported as unwanted: no more go there where that is for good. */
@Component
class ReminderCameBack implements TakesReturned {

    private final Mails mails;
    private final StoppedMail stopped;

    ReminderCameBack(Mails mails, StoppedMail stopped) {
        this.mails = mails;
        this.stopped = stopped;
    }

    @Override
    @Transactional
    public boolean take(UUID mail, CameBack back) {
        var account = mails.cameBack(mail, back.why());
        account.filter(_ -> back.gone() || back.unwanted())
                .ifPresent(who -> stopped.stop(who, back.unwanted(), back.why()));
        return account.isPresent();
    }
}
