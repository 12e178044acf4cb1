package linchpin.ui.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import linchpin.ui.Days;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what people type is taken in, on every page alike: days that somebody can mean, and text that can be kept. */
@Component
class WhatIsTyped implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Day());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Unsaid());
    }

    private static final class Day implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return Days.typed(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }

    /** A handler that has no form to show again says so on a page of its own. */
    private static final class Unsaid implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getMethod().equals("POST")
                    && handler instanceof HandlerMethod method
                    && Arrays.stream(method.getMethodParameters())
                            .noneMatch(parameter -> parameter.getParameterType() == BindingResult.class)
                    && !HiddenCharacters.foundIn(request).isEmpty()) {
                throw new HiddenCharacters.Found();
            }
            return true;
        }
    }
}
