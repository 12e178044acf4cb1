package linchpin.feedback;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import linchpin.support.ModuleTest;

/** The module of feedback by itself, with people at its pages; tests with this mark share one start. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ModuleTest
public @interface FeedbackTest {}
