package linchpin.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Resolves a view's name to a compiled template; each gets the page it asked for and the frame around it. */
@Configuration(proxyBeanMethods = false)
class JteViews {

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin");
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver jteViewResolver(TemplateEngine templates, ObjectProvider<FrameSource> frames) {
        Supplier<@Nullable FrameSource> source = SingletonSupplier.ofNullable(frames::getIfAvailable);
        return (name, _) -> resolve(name, templates, source);
    }

    private static @Nullable View resolve(
            String name, TemplateEngine templates, Supplier<@Nullable FrameSource> frames) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        return new JteView(name + ".jte", templates, frames);
    }

    /** Renders wholly before it answers: a page that fails half way is an error page, not half a page. */
    private record JteView(String template, TemplateEngine templates, Supplier<@Nullable FrameSource> frames)
            implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
            parameters.putIfAbsent("frame", frame(request));
            var output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            // at once: its pieces are some hundreds, and each filter looks at whatever is written
            var page = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(page);
            page.writeTo(response.getOutputStream());
        }

        private Frame frame(HttpServletRequest request) {
            var source = frames.get();
            return source == null ? Frame.VISITOR : source.frame(request);
        }
    }
}
