package linchpin.approach.desk;

import java.util.Optional;
import linchpin.approach.AskLists;
import linchpin.feedback.invited.AskedToSay;
import org.springframework.stereotype.Component;

/** Says on the form who asked, and counts an answer that came by a list's link: that there was one, and not which. */
@Component
class AskedByLink implements AskedToSay {

    private final AskLists lists;

    AskedByLink(AskLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<String> why(String code, String organisation) {
        return lists.has(code)
                ? Optional.of(
                        organisation + " asked you because you were here a short time ago. The link is the same for"
                                + " everybody who was asked that day, so nobody sees who answered.")
                : Optional.empty();
    }

    @Override
    public void answered(String code) {
        lists.answered(code);
    }
}
