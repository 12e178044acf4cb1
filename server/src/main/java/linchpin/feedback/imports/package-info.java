/**
 * Bringing in the files of survey suppliers: asking what their columns mean, remembering it, taking every row or saying why not, and
 * never taking one twice.
 */
@ApplicationModule(
        allowedDependencies = {
            "chores",
            "commands",
            "commands :: files",
            "feedback",
            "feedback :: files",
            "feedback :: register",
            "feedback :: removal",
            "history",
            "organisation",
            "people",
            "platform",
            "platform :: waiting",
            "tables",
            "tables :: writing",
            "ui"
        })
@NullMarked
package linchpin.feedback.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
