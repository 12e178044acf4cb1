package linchpin.reminders.mornings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.notices.NotCarried;
import linchpin.people.HomePanel.Kind;
import linchpin.people.mailing.Readers.Reader;
import linchpin.reminders.How;
import linchpin.reminders.StaffMail;
import linchpin.reminders.StoppedMail;
import linchpin.reminders.mornings.WhoIsReminded.One;
import org.springframework.stereotype.Component;

/** Reminds one person. No transaction is open while the mail is handed over. */
@Component
class Remind {

    private final WhatWaits waits;
    private final Mails mails;
    private final ReminderWords wording;
    private final StaffMail mail;
    private final StoppedMail stopped;

    Remind(WhatWaits waits, Mails mails, ReminderWords wording, StaffMail mail, StoppedMail stopped) {
        this.stopped = stopped;
        this.waits = waits;
        this.mails = mails;
        this.wording = wording;
        this.mail = mail;
    }

    /** Nothing goes now, for anybody: the chore fails, stands so on the page of chores, and is tried again later and later. */
    static final class MailDoesNotLeave extends RuntimeException {
        MailDoesNotLeave(NotCarried why) {
            super(why.getMessage());
        }
    }

    /** What was begun and left, and what is long over. */
    void tidy(LocalDate day) {
        mails.tidy(day);
    }

    static String morning(LocalDate day) {
        return "morning " + day;
    }

    /** In the morning of a day, once: all that waits, where something of it is new or urgent, and on Mondays in any case. */
    void inTheMorning(One one, LocalDate day) {
        var account = one.account();
        mails.begin(account, morning(day), day).ifPresent(id -> {
            var kinds = EnumSet.allOf(Kind.class);
            kinds.removeAll(one.chosen().by(How.NEVER));
            var pieces = waits.of(one.reader().viewer(), kinds);
            var told = mails.told(account);
            var speaks = pieces.stream().anyMatch(piece -> piece.urgent() || piece.newer(told.get(piece.name())));
            if (speaks || (day.getDayOfWeek() == DayOfWeek.MONDAY && !pieces.isEmpty())) {
                send(id, one, pieces, true);
            } else {
                mails.nothing(id);
            }
        });
    }

    /** What is new of the kinds that somebody wants to hear of at once, as far as they want that many mails in a day. */
    void atOnce(One one, LocalDate day) {
        var account = one.account();
        if (mails.besides(account, morning(day), day) >= one.chosen().most()) {
            return;
        }
        var told = mails.told(account);
        var pieces = waits.of(one.reader().viewer(), one.chosen().by(How.EACH)).stream()
                .filter(piece -> piece.newer(told.get(piece.name())))
                .toList();
        if (!pieces.isEmpty()) {
            mails.begin(account, "at once " + UUID.randomUUID(), day).ifPresent(id -> send(id, one, pieces, false));
        }
    }

    private void send(UUID id, One one, List<Piece> pieces, boolean morning) {
        var why = carried(id, one.reader(), pieces, morning);
        if (why.isEmpty()) {
            mails.sent(id, one.account(), pieces);
            return;
        }
        switch (why.orElseThrow()) {
            case NotCarried.Never never -> {
                mails.failed(id, String.valueOf(never.getMessage()));
                stopped.stop(one.account(), false, String.valueOf(never.getMessage()));
            }
            case NotCarried.Later later -> mails.failed(id, String.valueOf(later.getMessage()));
            case NotCarried.Untold _ -> mails.unclear(id);
            case NotCarried.Nothing nothing -> {
                mails.again(id);
                throw new MailDoesNotLeave(nothing);
            }
        }
    }

    private Optional<NotCarried> carried(UUID id, Reader reader, List<Piece> pieces, boolean morning) {
        try {
            mail.send(id, reader.email(), wording.of(reader.viewer(), pieces, morning));
            return Optional.empty();
        } catch (NotCarried e) {
            return Optional.of(e);
        }
    }
}
