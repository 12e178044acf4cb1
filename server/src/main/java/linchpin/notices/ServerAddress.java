package linchpin.notices;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A server of mail as it is set, as in {@code smtp://user:password@mail.example:587}.
 *
 * @param port -1 where none is named
 * @param path without its first slash; empty for none
 */
public record ServerAddress(
        String scheme,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String path) {

    /**
     * @param address signs that mean something in it are written with %
     * @param asIn what it looks like, for whoever set it wrongly
     * @param schemes of which it has one
     * @throws IllegalArgumentException when it is none; its words are not repeated, for they may hold a password
     */
    public static ServerAddress at(String address, String asIn, String... schemes) {
        try {
            var uri = URI.create(address.strip());
            if (uri.getHost() != null && java.util.List.of(schemes).contains(uri.getScheme())) {
                var who = uri.getRawUserInfo() == null
                        ? new String[0]
                        : uri.getRawUserInfo().split(":", 2);
                var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
                return new ServerAddress(
                        uri.getScheme(), uri.getHost(), uri.getPort(), part(who, 0), part(who, 1), path);
            }
        } catch (IllegalArgumentException e) { // told below, without the words
        }
        throw new IllegalArgumentException("It is set as in " + asIn);
    }

    private static @Nullable String part(String[] who, int at) {
        return who.length <= at ? null : URLDecoder.decode(who[at].replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Gives no password away. */
    @Override
    public String toString() {
        return scheme + "://" + host;
    }
}
