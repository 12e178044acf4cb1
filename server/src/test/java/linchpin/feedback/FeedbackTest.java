package linchpin.feedback;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import linchpin.feedback.imports.Sent;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.springframework.context.annotation.Import;

/** The module of feedback by itself, with people at its pages; tests with this mark share one start. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ModuleTest
@Import({World.class, Desk.class, AtTheForm.class, TestTime.class, Sent.class})
public @interface FeedbackTest {}
