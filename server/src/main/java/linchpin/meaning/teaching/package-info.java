/**
 * What the machine that reads learns from what people say of its suggestions, and how earlier readings are brought up to it. What one
 * organisation teaches changes its own readings only.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "feedback",
            "feedback :: words",
            "meaning",
            "meaning.themes",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
