package linchpin.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a route that anybody may take, signed in or not. A route with no mark at all is shut. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAll {

    /** Whether it may read or begin a session. A giver's pages do not: they carry no cookie, and so need no token either. */
    boolean session() default true;

    /** Whether it waits for nobody, however many others come: what lies in memory, and what watches over the product. */
    boolean always() default false;
}
