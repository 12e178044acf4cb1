package linchpin.notices.following;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import linchpin.notices.Channel;
import linchpin.notices.Recipients.Language;
import linchpin.notices.Recipients.Wish;
import linchpin.notices.addresses.Address;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wishes to hear, as the form brings it.
 *
 * @param reach an email address or a telephone number
 * @param post an address for letters
 * @param receipt of what they wish to hear
 */
record FollowForm(
        String channel,
        String reach,
        String post,
        Boolean discreet,
        Boolean answersOnly,
        Boolean newsletters,
        String language,
        String receipt) {

    FollowForm(
            @Nullable String channel,
            @Nullable String reach,
            @Nullable String post,
            @Nullable Boolean discreet,
            @Nullable Boolean answersOnly,
            @Nullable Boolean newsletters,
            @Nullable String language,
            @Nullable String receipt) {
        this.channel = Typed.text(channel);
        this.reach = Typed.text(reach);
        this.post = Typed.text(post);
        this.discreet = Boolean.TRUE.equals(discreet);
        this.answersOnly = Boolean.TRUE.equals(answersOnly);
        this.newsletters = Boolean.TRUE.equals(newsletters);
        this.language = Language.chosen(language).stored();
        this.receipt = Typed.text(receipt);
    }

    static FollowForm empty(String receipt) {
        return new FollowForm("", "", "", false, false, false, null, receipt);
    }

    /** @return the form of somebody who said how they can be reached, in the way that it is */
    static FollowForm of(String reach, String receipt) {
        return Stream.of(Channel.MAIL, Channel.TEXT, Channel.CALL, Channel.LETTER)
                .filter(channel -> Address.read(channel, reach).good())
                .findFirst()
                .map(channel -> channel == Channel.LETTER
                        ? new FollowForm(channel.stored(), "", reach, false, false, false, null, receipt)
                        : new FollowForm(channel.stored(), reach, "", false, false, false, null, receipt))
                .orElseGet(() -> empty(receipt));
    }

    /** @return where they are reached, as far as it is right; right only once a way was chosen */
    Address address() {
        return Channel.chosen(channel)
                .map(chosen -> Address.read(chosen, chosen == Channel.LETTER ? post : reach))
                .orElseThrow();
    }

    Wish wish() {
        return new Wish(
                Channel.chosen(channel).orElseThrow(), discreet, answersOnly, newsletters, Language.chosen(language));
    }

    /** @return English first, and the others as one looks them up */
    static List<Choice> languages() {
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing((Language language) -> language != Language.EN)
                        .thenComparing(Language::label))
                .map(language -> new Choice(language.stored(), language.label()))
                .toList();
    }

    Errors check() {
        var chosen = Channel.chosen(channel);
        if (chosen.isEmpty()) {
            return Errors.none().with("channel", "Choose how we tell you");
        }
        var address = address();
        var field = chosen.orElseThrow() == Channel.LETTER ? "post" : "reach";
        return address.good() ? Errors.none() : Errors.none().with(field, address.wrong());
    }
}
