package linchpin.ui.requests;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import linchpin.platform.Refusal;
import linchpin.ui.Frame;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands around everything else: whatever fails, in a handler, in a page half written or in a filter, is answered with a page of ours that is
 * made without database and session. First among the resolvers, for Spring takes a database that hung up for a reader who did (issue 34481
 * there), and answered "200 OK" with nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResort extends OncePerRequestFilter implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final long QUIET = Duration.ofMinutes(1).toNanos();
    private static final String RETRY_SECONDS = "10";
    private static final String PATTERN = HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

    private final TemplateEngine templates;
    private final JsonMapper json;
    private final AtomicLong told = new AtomicLong(System.nanoTime() - QUIET);

    LastResort(TemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    /** Only what came of the database; the others have their own resolvers. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var away = RecordsAway.behind(failure, sent(request));
        if (away.isEmpty() || response.isCommitted()) {
            return null;
        }
        try {
            answer(request, response, away.get());
        } catch (IOException e) {
            LOG.debug("Nobody is there to be told", e);
        }
        return new ModelAndView();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException e) {
            LOG.debug("Nobody is there to be told", e);
        } catch (ServletException | IOException | RuntimeException | StackOverflowError e) {
            if (response.isCommitted()) {
                throw e;
            }
            answer(request, response, e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        var away = RecordsAway.behind(failure, sent(request));
        var unreadable = unreadable(failure);
        if (away.isPresent()) {
            answer(request, response, away.get());
        } else if (failure instanceof Refusal refusal) {
            refusal.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            write(request, response, refusal.getBody());
        } else if (unreadable != null) {
            write(request, response, Problems.plain(unreadable.getErrorCode()));
        } else {
            // by its pattern: the address may hold a receipt, or the word that opens a link
            LOG.error("{} {} failed", SentAgain.method(request), request.getAttribute(PATTERN), failure);
            write(request, response, Problems.plain(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refusal away) throws IOException {
        var before = told.get();
        if (System.nanoTime() - before > QUIET && told.compareAndSet(before, System.nanoTime())) {
            LOG.error(
                    "Requests are refused: {}. Said at most once a minute",
                    away.getBody().getTitle());
        }
        write(request, response, away.getBody());
    }

    private static boolean sent(HttpServletRequest request) {
        var method = SentAgain.method(request); // the page of an error may fail too
        return !method.equals("GET") && !method.equals("HEAD");
    }

    private static @Nullable InvalidParameterException unreadable(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException invalid) {
                return invalid;
            }
        }
        return null;
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        emptied(response);
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var program = accepted != null && accepted.contains("json") && !accepted.contains("html");
        var body = program ? json.writeValueAsString(problem) : page(problem, request);
        response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** What was written so far and what it was is forgotten; what keeps the reader safe stays. */
    private static void emptied(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, String>();
        response.getHeaderNames().stream()
                .filter(name -> !name.startsWith("Content-") || name.equals("Content-Security-Policy"))
                .forEach(name -> headers.put(name, response.getHeader(name)));
        response.reset();
        headers.forEach(response::setHeader);
    }

    private String page(ProblemDetail problem, HttpServletRequest request) {
        var page = new StringOutput();
        var shown = new HashMap<String, @Nullable Object>(Map.of("frame", Frame.VISITOR, "problem", problem));
        shown.put("again", problem.getStatus() < 500 ? null : SentAgain.of(request));
        templates.render("ui/problem.jte", shown, page);
        return page.toString();
    }
}
