package linchpin.notices.wording;

import java.util.List;
import java.util.Optional;
import linchpin.matters.MatterId;
import linchpin.notices.Message;
import linchpin.notices.News;
import linchpin.notices.Notice;
import linchpin.notices.Recipients;
import linchpin.notices.Recipients.Recipient;
import linchpin.notices.wording.Telling.Part;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes of a notice what is sent. */
@Component
public class WhatToSay {

    private static final int KEY = 16; // letters of a key

    private final Words words;
    private final Recipients recipients;
    private final Organisations organisations;
    private final Pages pages;

    WhatToSay(Words words, Recipients recipients, Organisations organisations, Pages pages) {
        this.words = words;
        this.recipients = recipients;
        this.organisations = organisations;
        this.pages = pages;
    }

    /** @return what is sent now; empty where it holds no more, or nobody wishes to hear it any more */
    @Transactional(readOnly = true)
    public Optional<Message> of(Notice notice) {
        return recipients
                .with(notice.recipient())
                .flatMap(recipient -> recipients
                        .address(recipient.id())
                        .flatMap(address ->
                                telling(notice, recipient).map(telling -> message(notice, telling, address))));
    }

    /** @return how long a text of the answer to this matter is; empty where there is no such matter */
    @Transactional(readOnly = true)
    public Optional<SmsText.Length> lengthOfText(MatterId id) {
        return words.matter(id).map(matter -> {
            var subject = News.ANSWERED.inShort() + ": " + matter.title();
            var link = pages.link("0".repeat(KEY), 0, null);
            return SmsText.length(Plain.text(new Telling(organisation().name(), subject, "", List.of(), null, link)));
        });
    }

    private Organisation organisation() {
        return organisations.with(new OrganisationId(Tenancy.organisation())).orElseThrow();
    }

    /** @return what is told, for whoever tells it by word of mouth or by hand */
    @Transactional(readOnly = true)
    public Optional<Telling> telling(Notice notice) {
        return recipients.with(notice.recipient()).flatMap(recipient -> telling(notice, recipient));
    }

    private Optional<Telling> telling(Notice notice, Recipient recipient) {
        return notice.news() == News.NEWSLETTER ? Optional.of(newsletter(recipient)) : step(notice, recipient);
    }

    /** Where it stands, and not what is in it: what is taken back from it is in no mailbox. It tells nothing of its reader. */
    private Telling newsletter(Recipient recipient) {
        var here = organisation();
        return new Telling(
                here.name(),
                News.NEWSLETTER.inShort() + " of " + here.name(),
                News.NEWSLETTER.inShort(),
                List.of(new Part("", "What people told us, and what came of it.")),
                null,
                pages.link(recipients.key(recipient.id()), 0, "/newsletter/" + here.code()));
    }

    private Optional<Telling> step(Notice notice, Recipient recipient) {
        return words.of(notice).map(said -> {
            var name = organisation().name();
            var link = pages.link(recipients.key(recipient.id()), said.matter(), null);
            var question = said.question().isEmpty() ? null : said.question();
            return recipient.discreet()
                    ? new Telling(
                            name,
                            "News of what you told us",
                            "There is news of what you told us",
                            List.of(),
                            null,
                            link)
                    : new Telling(name, said.subject(), notice.news().inShort(), said.parts(), question, link);
        });
    }

    private Message message(Notice notice, Telling telling, String address) {
        return switch (notice.channel()) {
            case MAIL ->
                new Message(
                        notice.id(),
                        address,
                        telling.organisation(),
                        telling.subject(),
                        Plain.mail(telling),
                        pages.mail(telling),
                        telling.link().stop());
            case TEXT -> new Message(notice.id(), address, telling.organisation(), "", Plain.text(telling), null, null);
            case LETTER, CALL ->
                new Message(
                        notice.id(),
                        address,
                        telling.organisation(),
                        telling.subject(),
                        Plain.letter(telling),
                        null,
                        null);
        };
    }
}
