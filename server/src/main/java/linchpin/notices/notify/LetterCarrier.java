package linchpin.notices.notify;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.MessageSettings;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Letters. They are printed in the afternoon, and wait here until shortly before that: so long nobody has anything to call back. */
@Component
class LetterCarrier implements Carrier {

    private final Post post;
    private final MessageSettings messages;
    private final Settings settings;

    LetterCarrier(Post post, MessageSettings messages, Settings settings) {
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.LETTER;
    }

    @Override
    public boolean ready() {
        return messages.letters(settings);
    }

    @Override
    public Carried carry(Message message) throws NotCarried {
        var sent = post.ask(client -> client.sendLetter(
                Objects.requireNonNull(messages.letterTemplate()),
                printed(message),
                message.id().id().toString()));
        return new Carried(sent.getNotificationId().toString(), 0);
    }

    private static Map<String, Object> printed(Message message) {
        var printed = new HashMap<String, Object>();
        printed.put("subject", message.subject());
        printed.put("message", message.plain());
        var lines = message.address().lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            printed.put("address_line_" + (at + 1), lines.get(at));
        }
        return printed;
    }

    @Override
    public Optional<Carried> find(NoticeId notice) throws NotCarried {
        return post.find(notice);
    }

    /** Of a letter it is known that it was posted, and no more. That one cannot be printed says nothing of the address. */
    @Override
    public Optional<Arrival> arrival(String reference) throws NotCarried {
        return post.state(reference).map(state -> switch (state) {
            case "received", "delivered" -> Arrival.THERE;
            case "permanent-failure", "technical-failure", "cancelled", "validation-failed", "virus-scan-failed" ->
                Arrival.NOT_THERE;
            default -> Arrival.UNDER_WAY;
        });
    }
}
