package linchpin.notices.postroom;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.NoticeState;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Count;
import linchpin.notices.postroom.PostPage.PriceForm;
import linchpin.notices.postroom.PostPage.Way;
import linchpin.notices.texts.TextPrices;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** Reads how messages go. */
@Component
class ReadPost {

    private static final int SHOWN = 50;

    private final Notices notices;
    private final List<Carrier> carriers;
    private final TextPrices prices;
    private final Clock clock;

    ReadPost(Notices notices, List<Carrier> carriers, TextPrices prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
        this.notices = notices;
        this.carriers = carriers;
    }

    PostPage page() {
        var counts = notices.counts();
        var ways = Arrays.stream(Channel.values())
                .map(channel -> way(channel, counts))
                .toList();
        var byHand = counts.stream()
                .filter(count -> count.state() == NoticeState.BY_HAND)
                .mapToLong(Count::number)
                .sum();
        return new PostPage(
                ways,
                notices.in(SHOWN, NoticeState.WAITING),
                notices.in(SHOWN, NoticeState.UNCLEAR, NoticeState.FAILED),
                byHand,
                prices.today().orElse(null),
                PriceForm.EMPTY,
                Errors.none(),
                clock);
    }

    private Way way(Channel channel, List<Count> counts) {
        var set = Carrier.carries(carriers, channel);
        return new Way(channel.heading(), set, set ? "" : missing(channel), words(channel, counts));
    }

    private static List<String> words(Channel channel, List<Count> counts) {
        return counts.stream()
                .filter(count -> count.channel() == channel)
                .map(count -> count.state().label().toLowerCase(Locale.ROOT) + ": " + CountNoun.number(count.number())
                        + arrived(count))
                .toList();
    }

    private static String arrived(Count count) {
        var known = count.channel() == Channel.LETTER ? ", of which posted: " : ", of which delivered: ";
        return count.arrived() == 0 ? "" : known + CountNoun.number(count.arrived());
    }

    private static String missing(Channel channel) {
        return switch (channel) {
            case MAIL -> "No mail server is set, so somebody writes to them.";
            case TEXT -> "GOV.UK Notify is not set for texts, so somebody rings or writes to them.";
            case LETTER -> "GOV.UK Notify is not set for letters, so somebody writes to them.";
            case CALL -> "Somebody rings them.";
        };
    }
}
