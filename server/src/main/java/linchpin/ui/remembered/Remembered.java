package linchpin.ui.remembered;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public page that is made of nothing but its address, the minute and what is committed: it is remembered while nothing is committed.
 * Not for a page that shows who asks, in which language they read, or that counts its looks.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Remembered {

    /** For how long it is remembered whatever is committed meanwhile; 0 for not at all, as of what somebody may be waiting to see. */
    int seconds() default 0;
}
