package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before all handlers, and hands them the {@link Viewer}. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Gate gate;
    private final Viewers viewers;

    WebConfiguration(Gate gate, Viewers viewers) {
        this.gate = gate;
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new AccessDeniedException("No request");
        }
        return viewers.viewer(servlet).orElseThrow(() -> new AccessDeniedException("No role is held"));
    }
}
