package linchpin.notices.mail;

import jakarta.mail.Session;
import java.util.Properties;
import java.util.Set;
import linchpin.notices.ServerAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail server, as its address names it.
 *
 * @param secure whether the connection is encrypted from its beginning; else it is from the greeting on, wherever it leaves this machine
 */
record MailServer(
        boolean secure,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PATIENCE = "60000"; // milliseconds, for each answer
    private static final int PLAIN_PORT = 587;
    private static final int SECURE_PORT = 465;

    /** @throws IllegalArgumentException as {@link ServerAddress#at} */
    static MailServer at(String address) {
        var set = ServerAddress.at(address, "smtp://user:password@mail.example:587", "smtp", "smtps");
        var secure = set.scheme().equals("smtps");
        var port = set.port() >= 0 ? set.port() : secure ? SECURE_PORT : PLAIN_PORT;
        return new MailServer(secure, set.host(), port, set.user(), set.password());
    }

    /** @param from where mail that cannot be delivered is sent back to */
    Session session(String from) {
        var settings = new Properties();
        var name = "mail." + protocol() + ".";
        settings.put("mail.transport.protocol", protocol());
        settings.put(name + "from", from);
        settings.put(name + "auth", String.valueOf(user != null));
        settings.put(name + "connectiontimeout", PATIENCE);
        settings.put(name + "timeout", PATIENCE);
        settings.put(name + "writetimeout", PATIENCE);
        settings.put(name + "starttls.enable", "true");
        settings.put(name + "starttls.required", String.valueOf(!secure && !HERE.contains(host)));
        settings.put(name + "ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }

    String protocol() {
        return secure ? "smtps" : "smtp";
    }

    /** Gives no password away. */
    @Override
    public String toString() {
        return protocol() + "://" + host + ":" + port;
    }
}
