package linchpin.notices.returned;

import java.util.Optional;
import java.util.UUID;
import linchpin.notices.Channel;
import linchpin.notices.HandleNotices;
import linchpin.notices.NoticeId;
import linchpin.notices.RecipientId;
import linchpin.notices.Recipients;
import linchpin.notices.Stopped;
import linchpin.notices.addresses.Address;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws from what came back what is to be drawn from it, in the scope of an organisation. What is not about a mail of its changes nothing. */
@Component
class TakeReport {

    private final Recipients recipients;
    private final HandleNotices notices;

    TakeReport(Recipients recipients, HandleNotices notices) {
        this.recipients = recipients;
        this.notices = notices;
    }

    /** @return whether it is about somebody whom this organisation writes to */
    @Transactional
    public boolean take(Report report) {
        var about = notice(report).flatMap(notices::recipient);
        if (report.unwanted()) {
            var who = about.or(() -> report.fates().stream()
                    .flatMap(fate -> at(fate.address()).stream())
                    .findFirst());
            who.ifPresent(recipient -> recipients.stop(recipient, Stopped.COMPLAINED));
            return who.isPresent();
        }
        var taken = false;
        for (var fate : report.fates()) {
            var who = about.or(() -> at(fate.address()));
            if (who.isPresent() && fate.permanent()) {
                notice(report)
                        .ifPresent(id -> notices.cameBack(id, "It came back, with the code " + code(fate.status())));
                if (fate.gone()) {
                    recipients.stop(who.orElseThrow(), Stopped.BOUNCED);
                }
            }
            taken |= who.isPresent();
        }
        return taken;
    }

    /** What others write is not repeated as it comes. */
    private static String code(String status) {
        return status.matches("[0-9]{1,3}([.][0-9]{1,3}){1,2}") ? status : "that nobody knows";
    }

    private Optional<RecipientId> at(String address) {
        var read = Address.read(Channel.MAIL, address);
        return read.good() ? recipients.at(Channel.MAIL, read.written()) : Optional.empty();
    }

    /** Our mails bear the notice's id. */
    private static Optional<NoticeId> notice(Report report) {
        try {
            return Optional.ofNullable(report.mail()).map(mail -> new NoticeId(UUID.fromString(mail.split("@", 2)[0])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
