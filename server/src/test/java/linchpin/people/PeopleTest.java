package linchpin.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import linchpin.support.ModuleTest;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The people with all their rooms, and organisations for them, listening on a real port so that sessions have their cookie; nothing of what
 * people work with. Tests of any room share one start.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ModuleTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface PeopleTest {}
