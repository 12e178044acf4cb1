package linchpin.ui;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lets a module put a piece of its own on another module's page, without that page knowing the template. */
@Component
public class Fragments {

    private final TemplateEngine templates;
    private final Supplier<@Nullable FrameSource> frames;

    Fragments(TemplateEngine templates, ObjectProvider<FrameSource> frames) {
        this.templates = templates;
        this.frames = SingletonSupplier.ofNullable(frames::getIfAvailable);
    }

    /**
     * @param template path without extension, as in {@code answers/on-feedback}; may take the page's {@code frame} for its forms
     * @param parameters of the template, by name
     * @return the piece, rendered when the page is
     */
    public Content of(String template, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.putIfAbsent("frame", frame());
        return output -> templates.render(template + ".jte", all, output);
    }

    private Frame frame() {
        var source = frames.get();
        return source != null
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? source.frame(attributes.getRequest())
                : Frame.VISITOR;
    }
}
