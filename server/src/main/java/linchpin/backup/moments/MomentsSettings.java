package linchpin.backup.moments;

import java.nio.file.Path;
import linchpin.backup.BackupSettings;
import linchpin.platform.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * What the person who runs the product may set of going back to a moment.
 *
 * @param momentsKept through how many nights one can go back; none where nothing is to be kept for it
 */
@ConfigurationProperties("linchpin")
record MomentsSettings(@DefaultValue("3") int momentsKept) {

    /** Where this process could run the database whose moments are kept. */
    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return environment.getProperty("linchpin.database-url", "").isBlank()
                    && environment.getProperty("linchpin.moments-kept", Integer.class, 1) > 0;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MomentsSettings.class)
    static class Shelves {

        @Bean
        Chains chains(Settings settings, BackupSettings backups, MomentsSettings moments) {
            Path data = settings.data().toAbsolutePath().normalize();
            return new Chains(data, backups.nightly(settings), moments.momentsKept());
        }
    }
}
