package linchpin.notices.mail;

import jakarta.mail.Session;
import java.net.URI;
import java.util.Properties;
import java.util.Set;
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

    /**
     * @param address as in {@code smtp://user:password@mail.example:587} or {@code smtps://...}, with % where signs have a meaning
     * @throws IllegalArgumentException when it is none; its words are not repeated, for they may hold a password
     */
    static MailServer at(String address) {
        var uri = uri(address);
        var secure = "smtps".equals(uri.getScheme());
        if (uri.getHost() == null || (!secure && !"smtp".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("The mail server is set as in smtp://user:password@mail.example:587");
        }
        var port = uri.getPort() >= 0 ? uri.getPort() : secure ? SECURE_PORT : PLAIN_PORT;
        var who = uri.getUserInfo() == null ? new String[] {null, null} : (uri.getUserInfo() + ":").split(":", 3);
        return new MailServer(secure, uri.getHost(), port, who[0], who[1]);
    }

    private static URI uri(String address) {
        try {
            return URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The mail server is set as in smtp://user:password@mail.example:587");
        }
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
