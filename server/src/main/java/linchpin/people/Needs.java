package linchpin.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens a route to people who have one of these permissions in the organisation they are working in. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    Permission[] value();

    /** Whether it takes a role for the whole organisation, because what is done, or shown, is of the whole of it. */
    boolean forAll() default false;
}
