package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import linchpin.people.NavigationEntry;
import linchpin.people.Viewer;
import linchpin.ui.Frame;
import linchpin.ui.FrameSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before all handlers, hands them the {@link Viewer}, and frames the pages. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Gate gate;
    private final Viewers viewers;

    WebConfiguration(Gate gate, Viewers viewers) {
        this.gate = gate;
        this.viewers = viewers;
    }

    @Bean
    static FrameSource frameSource(Viewers viewers, List<NavigationEntry> navigation) {
        return request -> viewers.viewer(request)
                .map(viewer -> new Frame(
                        viewer.organisationName(), viewer.name(), links(viewer, navigation, request), csrf(request)))
                .orElseGet(() -> new Frame(null, null, List.of(), csrf(request)));
    }

    private static List<Frame.Link> links(Viewer viewer, List<NavigationEntry> navigation, HttpServletRequest request) {
        return navigation.stream()
                .filter(entry -> entry.forAll() ? viewer.mayForAll(entry.permission()) : viewer.may(entry.permission()))
                .sorted(java.util.Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Frame.Link(
                        entry.label(), entry.path(), request.getRequestURI().startsWith(entry.path())))
                .toList();
    }

    private static Frame.@Nullable CsrfField csrf(HttpServletRequest request) {
        if (!(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
            return null;
        }
        return new Frame.CsrfField() {
            @Override
            public String name() {
                return token.getParameterName();
            }

            @Override
            public String value() {
                return token.getToken();
            }
        };
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
