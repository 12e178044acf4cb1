package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import linchpin.support.Proves;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.json.JsonMapper;

/** What a giver sent, while the error that it met is shown; on a real server, for only there a request then calls itself a GET. */
@Proves("F8")
class SentAgainTests {

    private static final String SENT = "once=0123&story=The+night+nurse&telling.theme=food&telling.theme=staff";

    private final Tomcat server = new Tomcat();
    private final LastResort last = new LastResort(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin"), JsonMapper.shared());

    @FunctionalInterface
    private interface Answers {

        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    @BeforeEach
    void aServerOnWhichAllFails(@TempDir Path directory) throws LifecycleException {
        server.setBaseDir(directory.toString());
        server.setPort(0);
        server.getConnector();
        var context = server.addContext("", directory.toString());
        page(context, "/give/*", (request, response) -> {
            request.getParameterMap(); // as Traffic has read it by then
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        });
        page(context, "/error", (request, response) -> {
            response.getWriter().println(request.getMethod());
            response.getWriter().println(SentAgain.of(request));
        });
        page(
                context,
                "/error-while-records-are-away",
                (request, response) -> last.resolveException(
                        request,
                        response,
                        null,
                        new TransactionSystemException("x", new SQLException("hung up", "08006"))));
        shows(context, "/error");
        server.start();
    }

    @AfterEach
    void closes() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    private static void page(Context context, String path, Answers answers) {
        var servlet = new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                answers.answer(request, response);
            }
        };
        Tomcat.addServlet(context, path, servlet);
        context.addServletMappingDecoded(path, path);
    }

    private static void shows(Context context, String path) {
        var page = new ErrorPage();
        page.setLocation(path);
        context.addErrorPage(page);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.getConnector().getLocalPort() + path));
    }

    private static String answered(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private HttpRequest form() {
        return to("/give/RX1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SENT))
                .build();
    }

    @Test
    void isHeldThoughTheRequestCallsItselfAGetByThen() throws IOException, InterruptedException {
        assertThat(answered(form()))
                .startsWith("GET")
                .contains("action=/give/RX1", "value=0123", "value=The night nurse", "value=food", "value=staff");
    }

    @Test
    void isNothingWherePagesAreOnlyLookedAt() throws IOException, InterruptedException {
        assertThat(answered(to("/give/RX1?once=0123").build())).endsWith("null\n");
    }

    /** The page of an error reads who is there: the database may go away at that very moment. */
    @Test
    void isHeldWhereThePageOfTheErrorFailsToo() throws IOException, InterruptedException {
        var context = (Context) server.getHost().findChildren()[0];
        context.removeErrorPage(context.findErrorPage(0));
        shows(context, "/error-while-records-are-away");
        assertThat(answered(form()))
                .contains("What you sent may not have been saved", "Send again", "value=\"0123\"", "The night nurse")
                .doesNotContain("Nothing is lost by it");
        assertThat(answered(to("/give/RX1").build())).contains("Nothing is lost by it");
    }
}
