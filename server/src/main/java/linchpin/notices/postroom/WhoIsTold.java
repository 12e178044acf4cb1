package linchpin.notices.postroom;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.answers.beside.WhenApproved;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.notices.Channel;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Audience;
import linchpin.notices.texts.SmsText;
import linchpin.notices.wording.WhatToSay;
import linchpin.ui.CountNoun;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** Before an answer is approved: how many are told of it, by which ways, and what texts cost. */
@Component
class WhoIsTold implements WhenApproved {

    private final Notices notices;
    private final FeedbackInMatters inMatters;
    private final WhatToSay wording;
    private final Fragments fragments;

    WhoIsTold(Notices notices, FeedbackInMatters inMatters, WhatToSay wording, Fragments fragments) {
        this.notices = notices;
        this.inMatters = inMatters;
        this.wording = wording;
        this.fragments = fragments;
    }

    /** @param text how long each text is; empty where none is sent */
    record Told(List<Audience> audience, Optional<SmsText.Length> text) {

        /** @return as in "3 text messages (2 parts each)" */
        String words(Audience one) {
            var parts = one.channel() == Channel.TEXT && !one.byHand()
                    ? text.map(length ->
                                    length.parts() == 1 ? " (1 part each)" : " (" + length.parts() + " parts each)")
                            .orElse("")
                    : "";
            return CountNoun.number(one.number()) + " " + one.channel().inWords() + parts
                    + (one.byHand() && one.channel() != Channel.CALL ? ", which somebody has to do" : "");
        }
    }

    @Override
    public Content told(MatterId matter) {
        var audience = notices.audience(inMatters.of(matter));
        var texts = audience.stream().anyMatch(one -> one.channel() == Channel.TEXT && !one.byHand());
        var length = texts ? wording.lengthOfText(matter) : Optional.<SmsText.Length>empty();
        return fragments.of("notices/postroom/whenApproved", Map.of("told", new Told(audience, length)));
    }
}
