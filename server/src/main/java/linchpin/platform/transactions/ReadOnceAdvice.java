package linchpin.platform.transactions;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnce;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Answers a {@link ReadOnce} question from what the look has read for the same people, before a transaction is thought of. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
final class ReadOnceAdvice extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 1_000;

    private final Map<Object, OneLook.Answer> reference = new ConcurrentHashMap<>();
    private final Map<Method, Boolean> forAll = new ConcurrentHashMap<>();
    private volatile long begun = System.nanoTime();

    ReadOnceAdvice() {
        setAdvice(this);
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(method, ReadOnce.class);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (forAll(call.getMethod())) {
            return reference(call);
        }
        var look = OneLook.remembering();
        if (look == null) {
            return call.proceed();
        }
        var question = OneLook.Question.of(Objects.requireNonNull(call.getThis()), asked(call));
        var answer = look.known(question);
        if (answer == null) {
            answer = new OneLook.Answer(shared(call.proceed()));
            look.learn(question, answer);
        }
        return answer.is();
    }

    private static Object asked(MethodInvocation call) {
        return List.of(call.getMethod(), Arrays.asList(call.getArguments()));
    }

    /** Many get it, and none of them may change it. */
    private static @Nullable Object shared(@Nullable Object answer) {
        return answer instanceof List<?> list ? Collections.unmodifiableList(list) : answer;
    }

    /** Looked for once: it takes longer than many an answer. */
    private boolean forAll(Method method) {
        return forAll.computeIfAbsent(method, one -> {
            var mark = AnnotatedElementUtils.findMergedAnnotation(one, ReadOnce.class);
            return mark != null && mark.forAll();
        });
    }

    private @Nullable Object reference(MethodInvocation call) throws Throwable {
        if (System.nanoTime() - begun > KEPT || reference.size() >= MOST) {
            reference.clear();
            begun = System.nanoTime();
        }
        var question = List.of(Objects.requireNonNull(call.getThis()), asked(call));
        var answer = reference.get(question);
        if (answer == null) {
            answer = new OneLook.Answer(shared(call.proceed()));
            reference.put(question, answer);
        }
        return answer.is();
    }
}
