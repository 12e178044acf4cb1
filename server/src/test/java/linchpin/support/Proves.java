package linchpin.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which promises of the catalogue a test tries. How it ends stands on the product's page "How we know". */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(Evidence.class)
public @interface Proves {

    /** As in {@code linchpin/trust/promises.txt}. */
    String[] value();
}
