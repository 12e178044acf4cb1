package linchpin.backup;

import java.nio.file.Path;
import java.util.Objects;
import linchpin.backup.archive.KeptKey;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the person who runs the product may set of backups.
 *
 * @param backupKey what opens them, instead of the key in the data directory; null for that one
 * @param backups directory for those of each night; null for {@code backups} in the data directory
 * @param backupsKept how many of those there are, before the oldest goes
 */
@ConfigurationProperties("linchpin")
public record BackupSettings(
        @Nullable String backupKey,
        @Nullable Path backups,
        @DefaultValue("14") int backupsKept) {

    /** @return where those of each night are */
    public Path nightly(Settings settings) {
        return Objects.requireNonNullElseGet(backups, () -> settings.data().resolve("backups"))
                .toAbsolutePath()
                .normalize();
    }

    @Override
    public String toString() {
        return "BackupSettings[backups=" + backups + ", backupsKept=" + backupsKept + "]";
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(BackupSettings.class)
    static class Keys {

        @Bean
        KeptKey backupKey(Settings settings, BackupSettings backups) {
            return new KeptKey(settings.data().toAbsolutePath().normalize(), backups.backupKey());
        }
    }
}
