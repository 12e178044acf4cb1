package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import linchpin.backup.archive.Archive;
import linchpin.backup.archive.BackupKey;
import linchpin.backup.copying.Restore;
import linchpin.backup.copying.Rows;
import linchpin.feedback.Receipts;
import linchpin.organisation.Organisations;
import linchpin.people.signin.SignIn;
import linchpin.platform.Tenancy;
import linchpin.support.Product;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * What an earlier version kept is there in this one. A backup of each release stands among the resources; it is brought back with its own
 * tables, migrated to today's, and served. A migration that is edited afterwards fails here, for people's words depend on what it did.
 */
@Proves("F11")
class UpgradeTests {

    private final Path data = Product.directory().resolve("data");

    static Stream<String> releases() throws IOException {
        try (var files = Files.list(UpgradeFixture.FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".backup"))
                    .map(name -> name.substring(0, name.length() - ".backup".length()))
                    .toList()
                    .stream();
        }
    }

    @AfterEach
    void forget() throws IOException {
        FileSystemUtils.deleteRecursively(data.getParent());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void servesWhatAnEarlierVersionKept(String release) throws IOException {
        var told = new Properties();
        try (var in = Files.newInputStream(UpgradeFixture.FOLDER.resolve(release + ".properties"))) {
            told.load(in);
        }
        var key = BackupKey.of(told.getProperty("key"));
        var tables = new Restore(new Archive(UpgradeFixture.FOLDER.resolve(release + ".backup"), key), _ -> {})
                .into(data, null);
        assertThat(Rows.all(tables)).isEqualTo(Long.parseLong(told.getProperty("rows")));
        try (var product = SpringApplication.run(
                Linchpin.class,
                "--linchpin.data=" + data,
                "--linchpin.chores=false",
                "--linchpin.reading=false",
                "--server.port=0")) {
            holds(product, told);
        }
    }

    private static void holds(ApplicationContext product, Properties told) {
        var organisation = product.getBean(Organisations.class)
                .withCode(told.getProperty("organisation"))
                .orElseThrow();
        var opened = product.getBean(Receipts.class).open(told.getProperty("receipt"));
        assertThat(opened).as("what the receipt opens").hasValueSatisfying(it -> {
            assertThat(it.organisation()).isEqualTo(organisation.id());
            assertThat(it.feedback()).hasToString("FeedbackId[id=" + told.getProperty("feedback") + "]");
        });
        assertThat(product.getBean(SignIn.class).prove(told.getProperty("email"), World.PASSWORD))
                .as("who signs in as before")
                .isPresent();
        assertThat(words(product)).as("in nobody's scope").isZero();
        assertThat(Tenancy.in(organisation.id().id(), () -> words(product)))
                .as("in the organisation's")
                .isEqualTo(1);
        Tenancy.in(organisation.id().id(), () -> {
            assertThat(rows(product, "actions.action where times_back = 1"))
                    .as("what had gone back says so")
                    .isEqualTo(rows(product, "actions.action where state = 'put_back'"))
                    .isPositive();
            assertThat(rows(product, "answers.asking"))
                    .as("whoever was asked stays asked")
                    .isEqualTo(rows(product, "answers.version where approved_at is not null"))
                    .isPositive();
            assertThat(rows(product, "answers.version where went_back_on is not null"))
                    .as("nobody confirms words that people said half or no to")
                    .isEqualTo(rows(product, "matters.matter where state = 'back'"))
                    .isPositive();
            var indexed =
                    "feedback.feedback f join feedback.said s on s.org_id = f.org_id and s.feedback_id = f.id where f.search ";
            assertThat(rows(product, indexed + "= feedback.search_vector(array_to_string(s.words, e'\\n'), f.themes)"))
                    .as("words are found by today's rules")
                    .isEqualTo(rows(product, indexed + "is not null"))
                    .isPositive();
            return organisation;
        });
    }

    private static long rows(ApplicationContext product, String which) {
        return product.getBean(TransactionOperations.class)
                .execute(_ -> product.getBean(JdbcClient.class)
                        .sql("select count(*) from " + which)
                        .query(Long.class)
                        .single());
    }

    private static long words(ApplicationContext product) {
        return product.getBean(TransactionOperations.class)
                .execute(_ -> product.getBean(JdbcClient.class)
                        .sql("select count(*) from feedback.comment where received like 'Nurse Brenda was kind%'")
                        .query(Long.class)
                        .single());
    }
}
