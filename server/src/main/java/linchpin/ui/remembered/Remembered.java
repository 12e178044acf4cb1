package linchpin.ui.remembered;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a page that is made of nothing but its address, the minute, what is committed and, where it is not a public one, whose cookies ask: it
 * is remembered while nothing is committed. Not for a page that counts its looks, or whose making is to be noted.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Remembered {

    /** For how long it is remembered, for those without cookies, whatever is committed meanwhile; 0 for not at all, as of what somebody may be waiting to see. */
    int seconds() default 0;

    /** Whether a browser may keep it that asks each time whether it is still so; never where givers begin, nor what shows somebody's own words. */
    boolean inBrowsers() default true;
}
