package linchpin.notices.following;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.GiversToReach;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Recipients.Recipient;
import linchpin.ui.Choice;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On a receipt, and with the thanks: "tell me what comes of it". */
@Component
class FollowOnReceipt implements ReceiptPanel {

    private final Follows follows;
    private final GiversToReach known;
    private final List<Carrier> carriers;
    private final Fragments fragments;

    FollowOnReceipt(Follows follows, GiversToReach known, List<Carrier> carriers, Fragments fragments) {
        this.follows = follows;
        this.known = known;
        this.carriers = carriers;
        this.fragments = fragments;
    }

    /**
     * What is asked, and what was asked for already.
     *
     * @param form holds how they said that they may be contacted, where they did
     */
    record Following(List<Recipient> now, List<Choice> ways, FollowForm form) {

        /** @return whether it is one press to be told there too */
        boolean known() {
            return now.isEmpty() && !form.channel().isEmpty();
        }
    }

    /** @return the ways there are; of one that no machine carries it is said that somebody sees the address */
    List<Choice> ways() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(channel.stored(), channel.label(), hint(channel)))
                .toList();
    }

    private String hint(Channel channel) {
        return Carrier.carries(carriers, channel)
                ? "Nobody sees your address: it is kept locked, and a machine sends to it"
                : "Somebody who looks after feedback does it, and sees the address for that";
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        if (!follows.stands(feedback)) {
            return Optional.empty();
        }
        var form = known.reach(feedback)
                .map(reach -> FollowForm.of(reach, receipt))
                .orElseGet(() -> FollowForm.empty(receipt));
        var page = new Following(follows.of(feedback), ways(), form);
        return Optional.of(fragments.of("notices/following/onReceipt", Map.of("page", page)));
    }

    @Override
    public boolean atOnce() {
        return true;
    }

    @Override
    public int order() {
        return 60;
    }
}
