package linchpin.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what many parts of a page ask for, such as the places of an organisation: within {@link OneLook} it is read once. What is returned must
 * not be changed by whoever gets it, and what is asked for must be comparable.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadOnce {}
