package linchpin.platform.transactions;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnce;
import linchpin.platform.Tenancy;
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

    /** Whose rows the answer is made of is part of the question. */
    private record Question(
            Object asked,
            Method how,
            @Nullable UUID organisation,
            @Nullable UUID account,
            List<@Nullable Object> about) {}

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
        var look = OneLook.current();
        if (look == null) {
            return call.proceed();
        }
        var scope = Tenancy.current();
        var question = new Question(
                Objects.requireNonNull(call.getThis()),
                call.getMethod(),
                scope.organisation(),
                scope.account(),
                Arrays.asList(call.getArguments()));
        var answer = look.known(question);
        if (answer == null) {
            answer = new OneLook.Answer(call.proceed());
            look.learn(question, answer);
        }
        return answer.is();
    }
}
