package linchpin.notices.notify;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import linchpin.notices.Carrier.Carried;
import linchpin.notices.MessageSettings;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import org.springframework.stereotype.Component;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * What is said to GOV.UK Notify, and what its answers mean. It is given the notice's id as a reference, and nothing else that names anybody: by
 * that it can be asked later what became of it.
 */
@Component
class Post {

    private static final int BAD = 400;
    private static final int UNKNOWN = 403;
    private static final int GONE = 404;
    private static final int TOO_MANY = 429;
    private static final int THEIRS = 500;

    private final MessageSettings settings;

    Post(MessageSettings settings) {
        this.settings = settings;
    }

    /** Something that is asked of Notify. */
    interface Asking<T> {
        T of(NotificationClient client) throws NotificationClientException;
    }

    <T> T ask(Asking<T> asking) throws NotCarried {
        try {
            return asking.of(
                    new NotificationClient(Objects.requireNonNull(settings.notifyKey()), settings.notifyUrl()));
        } catch (NotificationClientException e) {
            throw meaning(e);
        }
    }

    /** Their words may hold a number, so ours are kept. */
    private static NotCarried meaning(NotificationClientException e) {
        if (e.getCause() instanceof java.net.ConnectException
                || e.getCause() instanceof java.net.UnknownHostException) {
            return new NotCarried.Nothing("GOV.UK Notify does not answer");
        }
        if (e.getCause() instanceof IOException || e.getHttpResult() >= THEIRS) {
            return new NotCarried.Untold();
        }
        return switch (e.getHttpResult()) {
            case BAD -> bad(String.valueOf(e.getMessage()));
            case GONE -> new NotCarried.Never("GOV.UK Notify knows nothing of it");
            case UNKNOWN -> new NotCarried.Nothing("GOV.UK Notify does not know our key");
            case TOO_MANY -> new NotCarried.Later("GOV.UK Notify takes no more today");
            default -> new NotCarried.Nothing("GOV.UK Notify refuses it, code " + e.getHttpResult());
        };
    }

    private static NotCarried bad(String message) {
        return message.contains("phone_number") || message.contains("address")
                ? new NotCarried.Never("GOV.UK Notify says that nothing can be sent there")
                : new NotCarried.Nothing(
                        "GOV.UK Notify refuses it: see whether its templates are as the operating guide says");
    }

    Optional<Carried> find(NoticeId notice) throws NotCarried {
        return ask(client -> client.getNotifications(null, null, notice.id().toString(), null))
                .getNotifications()
                .stream()
                .findFirst()
                .map(found -> new Carried(
                        found.getId().toString(),
                        found.getBillableSmsFragments().orElse(0)));
    }

    /** @return the state that Notify says something is in; empty once it knows of it no more, which is after some days */
    Optional<String> state(String reference) throws NotCarried {
        try {
            return Optional.of(
                    ask(client -> client.getNotificationById(reference)).getStatus());
        } catch (NotCarried.Never e) {
            return Optional.empty();
        }
    }
}
