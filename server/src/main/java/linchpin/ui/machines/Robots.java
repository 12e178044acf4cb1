package linchpin.ui.machines;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.ui.OpenToAll;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What search engines may list: where people give, what was done, and the published numbers. Nothing that a link or a number opens. */
@Controller
class Robots implements WebMvcConfigurer, HandlerInterceptor {

    private static final List<String> BELOW = List.of("/give/", "/said/", "/decided/", "/numbers/");
    private static final List<String> EXACTLY = List.of("/", "/about");

    @OpenToAll
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\n"
                + EXACTLY.stream().map(path -> "Allow: " + path + "$\n").collect(Collectors.joining())
                + BELOW.stream().map(path -> "Allow: " + path + "\n").collect(Collectors.joining())
                + "Disallow: /\n";
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Also to those that found an address elsewhere. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        if (!EXACTLY.contains(path) && BELOW.stream().noneMatch(path::startsWith)) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
        return true;
    }
}
