package linchpin.notices.postroom;

import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.notices.Notice;
import linchpin.notices.NoticeState;
import linchpin.notices.Notices;
import linchpin.notices.Recipients;
import linchpin.notices.Recipients.Language;
import linchpin.notices.Recipients.Recipient;
import linchpin.notices.peace.LeaveInPeace;
import linchpin.notices.wording.Telling;
import linchpin.notices.wording.WhatToSay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom somebody is to tell, in the scope of an organisation. */
@Component
class ToTell {

    private static final int SHOWN = 50;

    private final Notices notices;
    private final Recipients recipients;
    private final WhatToSay wording;
    private final ObjectProvider<LeaveInPeace> peace;

    ToTell(Notices notices, Recipients recipients, WhatToSay wording, ObjectProvider<LeaveInPeace> peace) {
        this.peace = peace;
        this.notices = notices;
        this.recipients = recipients;
        this.wording = wording;
    }

    /**
     * Somebody to tell.
     *
     * @param language that they read best
     * @param telling what; null where it holds no more, and is to be taken off the list
     * @param link where they read all of it and answer, in whole, for a letter or to be read out
     */
    record Task(
            Notice notice,
            String address,
            Language language,
            @Nullable Telling telling,
            String link) {

        /** @return what it is about */
        String subject() {
            return telling == null ? notice.news().inShort() : telling.subject();
        }
    }

    /** @param whole makes an address of ours whole */
    List<Task> first(UnaryOperator<String> whole) {
        return notices.in(SHOWN, NoticeState.BY_HAND).stream()
                .map(notice -> task(notice, whole))
                .toList();
    }

    /** Of whom is to be left in peace neither the address is shown nor what was to be told: it is taken off the list. */
    private Task task(Notice notice, UnaryOperator<String> whole) {
        var address = recipients.address(notice.recipient()).orElse("");
        var quiet = peace.stream().anyMatch(one -> one.leaves(address));
        return new Task(
                notice,
                quiet ? "" : address,
                recipients.with(notice.recipient()).map(Recipient::language).orElse(Language.EN),
                quiet ? null : wording.telling(notice).orElse(null),
                whole.apply("/news/" + recipients.key(notice.recipient())));
    }
}
