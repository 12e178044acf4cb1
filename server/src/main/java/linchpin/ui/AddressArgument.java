package linchpin.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands to handlers what an address asks for. People bookmark addresses, cut them off and type them by hand, so a type that stands in
 * one is not bound like a form, which would refuse what cannot be understood: it is made of all that was sent, in one place.
 */
public final class AddressArgument<T> implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Class<T> type;
    private final Function<Map<String, String>, T> factory;

    /** @param factory takes the first value of each parameter, and whatever else may have been sent */
    public AddressArgument(Class<T> type, Function<Map<String, String>, T> factory) {
        this.type = type;
        this.factory = factory;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(type);
    }

    @Override
    public T resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        return factory.apply(sent);
    }
}
