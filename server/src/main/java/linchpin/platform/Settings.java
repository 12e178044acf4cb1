package linchpin.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the person who runs the product may set, on the command line or in the environment.
 *
 * @param data directory of the installation: key, and the embedded database with its log
 * @param databaseUrl JDBC address of a PostgreSQL 18 of one's own; null for the embedded one
 * @param databaseUser owner of that database, who may create roles; null where the address names it
 * @param databasePassword of that owner; null where the address holds it
 * @param key the installation's key in base64 instead of the one in the data directory; null for the file
 * @param address under which people reach the product, as printed on posters and receipts, with no slash at its end; null for the one asked for
 * @param demo whether to open with the fictional trust
 * @param join whether a database that is already running for this directory may be used, as commands do
 */
@ConfigurationProperties("linchpin")
public record Settings(
        @DefaultValue("data") Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @Nullable String key,
        @Nullable String address,
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean join) {

    public Settings {
        address = address == null || address.isBlank() ? null : address.strip().replaceAll("/+$", "");
    }

    /** @return where people reach the product that listens on this port of this machine */
    public String reachedAt(int port) {
        return address == null ? "http://localhost:" + port : address;
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", demo=" + demo + "]";
    }
}
