package linchpin.reminders.mornings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.mailing.Readers;
import linchpin.people.mailing.Readers.Reader;
import linchpin.reminders.How;
import linchpin.reminders.StoppedMail;
import linchpin.reminders.choosing.MailChoices;
import linchpin.reminders.choosing.MailChoices.Chosen;
import org.springframework.stereotype.Component;

/** Who is reminded, in the organisation in scope. */
@Component
class WhoIsReminded {

    private final Readers readers;
    private final MailChoices choices;
    private final Mails mails;
    private final StoppedMail stopped;

    WhoIsReminded(Readers readers, MailChoices choices, Mails mails, StoppedMail stopped) {
        this.stopped = stopped;
        this.readers = readers;
        this.choices = choices;
        this.mails = mails;
    }

    /** Somebody, with what they chose. */
    record One(Reader reader, Chosen chosen) {

        AccountId account() {
            return reader.viewer().account();
        }
    }

    /** @return whom nobody has reminded yet in the morning of this day */
    List<One> withoutMorning(LocalDate day) {
        var had = mails.had(Remind.morning(day), day);
        var chosen = choices.all();
        return reached()
                .filter(reader -> !had.contains(reader.viewer().account()))
                .map(reader -> new One(reader, chosen.of(reader.viewer().account())))
                .toList();
    }

    /** Where mail came back none is sent. */
    private Stream<Reader> reached() {
        var gone = stopped.accounts();
        return readers.all().stream()
                .filter(reader -> !gone.contains(reader.viewer().account()));
    }

    /** @return who wants to hear of something at once, beginning with anybody: who comes last in one turn may come first in the next */
    List<One> atOnce() {
        var chosen = choices.all();
        var all = new ArrayList<>(reached()
                .map(reader -> new One(reader, chosen.of(reader.viewer().account())))
                .filter(one -> !one.chosen().by(How.EACH).isEmpty())
                .toList());
        Collections.shuffle(all);
        return all;
    }
}
