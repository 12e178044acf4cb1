package linchpin.feedback.register;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text short enough to be kept as it was typed. Of one that is not, {@link TypedText#complaint} says how long it is. */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Keepable.Kept.class)
public @interface Keepable {

    /** Characters that it may have. */
    int longest() default TypedText.LONGEST;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at one. */
    final class Kept implements ConstraintValidator<Keepable, String> {

        private int longest;

        @Override
        public void initialize(Keepable keepable) {
            longest = keepable.longest();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var complaint = TypedText.complaint(text == null ? "" : text, longest);
            context.disableDefaultConstraintViolation();
            complaint.ifPresent(
                    words -> context.buildConstraintViolationWithTemplate(words).addConstraintViolation());
            return complaint.isEmpty();
        }
    }
}
