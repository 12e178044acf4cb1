package linchpin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class SetUpIntegrationTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void foundsAnOrganisationThroughALinkThatWorksOnce() {
        var token = Tokens.fresh();
        transactions.executeWithoutResult(_ -> jdbc.sql("insert into people.set_up (token_hash) values (:hash)")
                .param("hash", Tokens.digest(token))
                .update());
        assertThat(browser.get().uri("/set-up/" + token)).hasStatusOk();
        assertThat(send(token, "password12")).hasStatus(400).bodyText().contains("easy to guess", "Quiet Vale");
        assertThat(send(token, "purple tractor lantern seven")).hasRedirectedUrl("/places?welcome");
        assertThat(browser.get().uri("/set-up/" + token)).hasStatus(404);
        assertThat(send(token, "purple tractor lantern seven")).hasStatus(404);
    }

    private MockMvcTester.MockMvcRequestBuilder send(String token, String password) {
        return browser.post()
                .uri("/set-up/" + token)
                .with(csrf())
                .param("organisation", "Quiet Vale")
                .param("code", "QV" + (System.nanoTime() % 100_000))
                .param("kind", "acute")
                .param("name", "Ada Ferry")
                .param("email", UUID.randomUUID() + "@example.org")
                .param("password", password);
    }
}
