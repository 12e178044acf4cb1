package linchpin.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import linchpin.platform.CannotStart;
import linchpin.platform.Forgetful;
import linchpin.platform.Secrets;
import linchpin.platform.Seldom;
import linchpin.platform.Settings;
import linchpin.platform.committed.Committed;
import linchpin.platform.records.RecordsClient;
import linchpin.platform.transactions.PageTransactions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The database as beans: server, address, migrated data source and the transactions that say whose rows they see. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {

    @Bean
    Secrets secrets(Settings settings) {
        var data = settings.data().toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            return Secrets.at(data, settings.key());
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart(
                    "The data directory " + data + " cannot be made, read or written by "
                            + System.getProperty("user.name")
                            + ". Choose another with --data, or give that user the right to it.",
                    e);
        }
    }

    @Bean
    PostgresServer postgresServer(Settings settings, Secrets secrets) {
        return PostgresServer.from(settings, secrets);
    }

    @Bean
    DataSource dataSource(PostgresServer server, Secrets secrets) throws SQLException {
        var address = server.address();
        new Migrations(address, secrets).run();
        return new Pools(address, server.ours());
    }

    @Bean
    JdbcClient jdbcClient(JdbcOperations operations) {
        return new RecordsClient(operations);
    }

    @Bean
    Forgetful keptAnswers() {
        return Seldom::minutePassed;
    }

    @Bean
    Committed committed(DataSource dataSource) {
        return new Committed(dataSource);
    }

    /** Of a database that is migrated: only then may its role read what there is. */
    @Bean
    @DependsOn("dataSource")
    WholeDatabase wholeDatabase(PostgresServer server) {
        return new WholeDatabase(server.address());
    }

    @Bean
    WholeCluster wholeCluster(PostgresServer server) {
        return WholeCluster.of(server.embedded());
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Secrets secrets, Clock clock) {
        return new PageTransactions(dataSource, Migrations.contextKey(secrets), clock);
    }
}
