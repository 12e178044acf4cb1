package linchpin.notices.returned;

import java.util.Optional;
import java.util.UUID;
import linchpin.notices.HandleNotices;
import linchpin.notices.NoticeId;
import linchpin.notices.RecipientId;
import linchpin.notices.Recipients;
import linchpin.notices.Stopped;
import linchpin.notices.TakesReturned;
import linchpin.notices.TakesReturned.CameBack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws from what came back what is to be drawn from it, in the scope of an organisation. It holds for whoever the mail with that id went to, which
 * nobody else knows: whoever writes a report about somebody else's address stops nothing.
 */
@Component
class TakeReport {

    private final Recipients recipients;
    private final HandleNotices notices;
    private final ObjectProvider<TakesReturned> others;

    TakeReport(Recipients recipients, HandleNotices notices, ObjectProvider<TakesReturned> others) {
        this.others = others;
        this.recipients = recipients;
        this.notices = notices;
    }

    /** @return whether it is about a mail that this organisation sent */
    @Transactional
    public boolean take(Report report) {
        var mail = mail(report);
        var notice = mail.map(NoticeId::new);
        var recipient = notice.flatMap(notices::recipient);
        recipient.ifPresent(who -> take(report, notice.orElseThrow(), who));
        return recipient.isPresent() || mail.filter(id -> ofOthers(report, id)).isPresent();
    }

    /** What is late, or was refused for our own sake, stops nothing. */
    private boolean ofOthers(Report report, UUID mail) {
        var never = report.fates().stream().filter(Report.Fate::permanent).findFirst();
        if (never.isEmpty() && !report.unwanted()) {
            return false;
        }
        var back = new CameBack(
                report.unwanted(),
                report.fates().stream().anyMatch(Report.Fate::gone),
                never.map(fate -> "It came back, with the code " + code(fate.status()))
                        .orElse("It was reported as unwanted"));
        return others.stream().anyMatch(other -> other.take(mail, back));
    }

    private void take(Report report, NoticeId notice, RecipientId recipient) {
        if (report.unwanted()) {
            recipients.stop(recipient, Stopped.COMPLAINED);
        }
        report.fates().stream().filter(Report.Fate::permanent).findFirst().ifPresent(fate -> {
            notices.cameBack(notice, "It came back, with the code " + code(fate.status()));
            if (fate.gone()) {
                recipients.stop(recipient, Stopped.BOUNCED);
            }
        });
    }

    /** What others write is not repeated as it comes. */
    private static String code(String status) {
        return status.matches("[0-9]{1,3}([.][0-9]{1,3}){1,2}") ? status : "that nobody knows";
    }

    /** Our mails bear an id of ours. */
    private static Optional<UUID> mail(Report report) {
        try {
            return Optional.ofNullable(report.mail()).map(mail -> UUID.fromString(mail.split("@", 2)[0]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
