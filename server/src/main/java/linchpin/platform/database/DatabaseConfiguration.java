package linchpin.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import linchpin.platform.Secrets;
import linchpin.platform.Settings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The database as beans: server, address, migrated data source and the transactions that say whose rows they see. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {

    @Bean
    Secrets secrets(Settings settings) throws IOException {
        Files.createDirectories(settings.data());
        return Secrets.at(settings.data(), settings.key());
    }

    @Bean
    PostgresServer postgresServer(Settings settings, Secrets secrets) {
        return PostgresServer.from(settings, secrets);
    }

    @Bean
    DataSource dataSource(PostgresServer server, Secrets secrets) throws SQLException {
        var address = server.address();
        new Migrations(address, secrets).run();
        var pool = new HikariConfig();
        pool.setPoolName("linchpin");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.runtime());
        pool.setPassword(address.runtimePassword());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Details of a failed statement quote the row, and a row may be somebody's story.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "linchpin");
        return new HikariDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Secrets secrets) {
        return new TenantTransactionManager(dataSource, Migrations.contextKey(secrets));
    }
}
