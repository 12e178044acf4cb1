package linchpin.notices.notify;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.MessageSettings;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.notices.texts.SmsText;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Text messages. */
@Component
class TextCarrier implements Carrier {

    private final Post post;
    private final MessageSettings messages;
    private final Settings settings;

    TextCarrier(Post post, MessageSettings messages, Settings settings) {
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public boolean ready() {
        return messages.texts(settings);
    }

    @Override
    public Carried carry(Message message) throws NotCarried {
        var sent = post.ask(client -> client.sendSms(
                Objects.requireNonNull(messages.textTemplate()),
                message.address(),
                Map.of("message", message.plain()),
                message.id().id().toString()));
        return new Carried(
                sent.getNotificationId().toString(),
                SmsText.length(message.plain()).parts());
    }

    @Override
    public Optional<Carried> find(NoticeId notice) throws NotCarried {
        return post.find(notice);
    }

    @Override
    public Optional<Arrival> arrival(String reference) throws NotCarried {
        return post.state(reference).map(state -> switch (state) {
            case "delivered", "sent" -> Arrival.THERE; // sent: to another country, from where nobody tells more
            case "permanent-failure" -> Arrival.NO_SUCH_ADDRESS;
            case "temporary-failure", "technical-failure" -> Arrival.NOT_THERE;
            default -> Arrival.UNDER_WAY;
        });
    }
}
