package linchpin.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.function.Supplier;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.organisation.Organisation;
import linchpin.platform.Refusal;
import linchpin.support.World.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** What people do at the pages of the product, and a look behind them. */
@TestComponent
public class Desk {

    private final MockMvcTester browser;
    private final Receipts receipts;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Desk(MockMvcTester browser, Receipts receipts, JdbcClient jdbc, TransactionOperations transactions) {
        this.browser = browser;
        this.receipts = receipts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Somebody signed in looks at a page. */
    public MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(World.signedIn(person)).exchange();
    }

    /** Somebody signed in sends a form; names and values alternate. */
    public MvcTestResult post(Person person, String path, String... fields) {
        return sent(browser.post().uri(path).with(World.signedIn(person)).with(csrf()), fields);
    }

    /** Somebody signed in sends a form with a file. */
    public MvcTestResult send(Person person, String path, byte[] file, String... fields) {
        var request = multipart(path).file(new MockMultipartFile("file", "picture", "application/octet-stream", file));
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return browser.perform(request.with(World.signedIn(person)).with(csrf()));
    }

    /** The same as {@link #post}, and goes where that leads. */
    public MvcTestResult follow(Person person, String path, String... fields) {
        var answer = post(person, path, fields);
        var where = answer.getResponse().getRedirectedUrl();
        return where == null ? answer : get(person, where);
    }

    /** Somebody without an account looks at a page. */
    public MvcTestResult look(String path) {
        return browser.get().uri(path).exchange();
    }

    /** A giver sends a form, with no account and no cookie, and goes where that leads. */
    public MvcTestResult give(String path, String... fields) {
        return followed(browser, sent(browser.post().uri(path), fields));
    }

    /** @return the page that an answer to somebody without an account leads to; the answer itself where it leads nowhere */
    public static MvcTestResult followed(MockMvcTester browser, MvcTestResult answer) {
        var where = answer.getResponse().getRedirectedUrl();
        return where == null ? answer : browser.get().uri(where).exchange();
    }

    private static MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** @return what stands on the page */
    public static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** @return what somebody reads whom the product tells no */
    public static String refusal(MvcTestResult answer) {
        return answer.getMvcResult().getResolvedException() instanceof Refusal refusal
                ? String.valueOf(refusal.getBody().getDetail())
                : "no refusal";
    }

    /** Does something in one transaction, as the product itself, in the scope of an organisation. */
    public <T> T in(Organisation organisation, Supplier<T> work) {
        return World.in(organisation.id(), () -> transactions.execute(_ -> work.get()));
    }

    /** Changes rows behind the product's back. */
    public int change(Organisation organisation, String sql) {
        return in(organisation, () -> jdbc.sql(sql).update());
    }

    /** @return a number, as the organisation sees it in the database */
    public long count(Organisation organisation, String sql) {
        return in(organisation, () -> jdbc.sql(sql).query(Long.class).single());
    }

    public String receipt(Organisation organisation, FeedbackId feedback) {
        return in(organisation, () -> receipts.issue(feedback, feedback.toString()));
    }
}
