package linchpin.ui.requests;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import linchpin.platform.Refusal;
import linchpin.ui.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/** Renders whatever went wrong: a page for people, RFC 9457 JSON for programs; never a stack trace, a query or a version. */
@Controller
class Problems implements ErrorController {

    private final Meant meant;

    Problems(Meant meant) {
        this.meant = meant;
    }

    @OpenToAll
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var problem = problem(request);
        var page = new ModelAndView("ui/problem", Map.of("problem", problem), HttpStatus.valueOf(problem.getStatus()));
        if (problem.getStatus() == HttpStatus.NOT_FOUND.value()
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            page.addObject("meant", meant.by(asked));
        }
        if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Refusal refusal) {
            page.addObject("typed", TypedInVain.of(refusal, request));
        }
        return problem.getStatus() < 500 ? page : page.addObject("again", SentAgain.of(request));
    }

    @OpenToAll
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> json(HttpServletRequest request) {
        var problem = problem(request);
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemDetail problem(HttpServletRequest request) {
        if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof ErrorResponse refusal
                && refusal.getBody().getTitle() != null
                && refusal.getClass().getName().startsWith("linchpin.")) {
            return refusal.getBody();
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return plain(code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value());
    }

    /** @return what is said of a status that nobody said more about */
    static ProblemDetail plain(int status) {
        var problem = ProblemDetail.forStatus(status);
        if (status < 500) {
            ofTheSender(problem, status);
        } else if (status == 503) {
            say(problem, "We cannot take this just now", "Nothing was saved. Please try again in a few minutes.");
        } else {
            say(
                    problem,
                    "Something went wrong on our side",
                    "What you sent may not have been saved. Go back: your words should still be in the form. If it happens again, tell whoever runs this service.");
        }
        return problem;
    }

    private static void ofTheSender(ProblemDetail problem, int status) {
        switch (status) {
            case 401, 403 ->
                say(
                        problem,
                        "You cannot do this",
                        "Your roles do not include it, or the page was open for too long. Sign in again, or ask your administrator.");
            case 404, 405 ->
                say(
                        problem,
                        "Page not found",
                        "If you typed the address, check it is right; a form’s own address opens nothing by itself. If you followed a link, what it led to may have been moved or withdrawn.");
            case 411 ->
                say(
                        problem,
                        "That did not say how long it is",
                        "Nothing was read. Send it from a browser, or with its length.");
            case 413 ->
                say(
                        problem,
                        "That is too large",
                        "Nothing was saved. A form takes 1 MB of words, a file may have 2 GB.");
            case 415 ->
                say(problem, "No file can be sent here", "Nothing was read. Go back and use the form of the page.");
            case 421 ->
                say(
                        problem,
                        "This is not the address of this service",
                        "Nothing was read. Use the address that you were given, or that stands on the poster.");
            default -> say(problem, "That did not make sense to us", "Go back, check what you entered and try again.");
        }
    }

    private static void say(ProblemDetail problem, String title, String detail) {
        problem.setTitle(title);
        problem.setDetail(detail);
    }
}
