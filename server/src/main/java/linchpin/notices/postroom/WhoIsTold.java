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
import linchpin.notices.texts.TextPrice;
import linchpin.notices.texts.TextPrices;
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
    private final TextPrices prices;
    private final Fragments fragments;

    WhoIsTold(Notices notices, FeedbackInMatters inMatters, WhatToSay wording, TextPrices prices, Fragments fragments) {
        this.prices = prices;
        this.notices = notices;
        this.inMatters = inMatters;
        this.wording = wording;
        this.fragments = fragments;
    }

    /**
     * Who is told.
     *
     * @param text how long each text is; empty where none is sent
     * @param price of one part of a text; empty where none is known
     */
    record Told(List<Audience> audience, Optional<SmsText.Length> text, Optional<TextPrice> price) {

        /** @return as in "3 text messages (2 parts each, £0.14 without VAT)" */
        String words(Audience one) {
            var parts = one.channel() == Channel.TEXT && !one.byHand()
                    ? text.map(length -> " (" + length.parts() + (length.parts() == 1 ? " part each" : " parts each")
                                    + price.map(each -> ", " + each.of(one.number() * length.parts()) + " without VAT")
                                            .orElse("")
                                    + ")")
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
        return fragments.of(
                "notices/postroom/whenApproved",
                Map.of("told", new Told(audience, length, texts ? prices.today() : Optional.empty())));
    }
}
