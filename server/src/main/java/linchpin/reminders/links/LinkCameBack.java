package linchpin.reminders.links;

import java.util.List;
import java.util.UUID;
import linchpin.notices.TakesReturned;
import linchpin.people.mailing.MakesLinks;
import linchpin.reminders.StoppedMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mail with a link came back: whoever made the link says so to whoever sent it, and nothing more goes by itself to an account's address. */
@Component
class LinkCameBack implements TakesReturned {

    private final LinkMailsSent sent;
    private final List<MakesLinks> makers;
    private final StoppedMail stopped;

    LinkCameBack(LinkMailsSent sent, List<MakesLinks> makers, StoppedMail stopped) {
        this.sent = sent;
        this.makers = makers;
        this.stopped = stopped;
    }

    @Override
    @Transactional
    public boolean take(UUID mail, CameBack back) {
        var about = sent.about(mail);
        about.ifPresent(id -> makers.stream()
                .flatMap(maker -> maker.cameBack(id, back.why()).stream())
                .filter(_ -> back.gone() || back.unwanted())
                .forEach(account -> stopped.stop(account, back.unwanted(), back.why())));
        return about.isPresent();
    }
}
