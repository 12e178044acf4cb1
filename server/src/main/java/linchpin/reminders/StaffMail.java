package linchpin.reminders;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Settings;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/** Hands letters to the server of mail that is set. */
@Component
public class StaffMail {

    private final List<Carrier> carriers;
    private final Organisations organisations;
    private final Settings settings;
    private final TemplateEngine templates;

    StaffMail(List<Carrier> carriers, Organisations organisations, Settings settings, TemplateEngine templates) {
        this.carriers = carriers;
        this.organisations = organisations;
        this.settings = settings;
        this.templates = templates;
    }

    /** @return whether mail leaves from here */
    public boolean ready() {
        return Carrier.carries(carriers, Channel.MAIL);
    }

    /** @return the organisation in scope */
    public Organisation here() {
        return organisations.with(new OrganisationId(Tenancy.organisation())).orElseThrow();
    }

    /** @return an address of the product, as it is reached from outside; to be asked where mail leaves */
    public String link(String path) {
        return Objects.requireNonNull(settings.address()) + path;
    }

    /**
     * Hands one over. No transaction is to be open: another machine is waited for.
     *
     * @param id tells it from all others
     * @throws NotCarried when it was not taken
     */
    public void send(UUID id, String address, Letter letter) throws NotCarried {
        var page = new StringOutput();
        templates.render("reminders/letter.jte", letter, page);
        var carrier = carriers.stream()
                .filter(one -> one.channel() == Channel.MAIL)
                .findFirst()
                .orElseThrow();
        carrier.carry(new Message(
                new NoticeId(id),
                address,
                letter.organisation(),
                letter.subject(),
                letter.plain(),
                page.toString(),
                null));
    }
}
