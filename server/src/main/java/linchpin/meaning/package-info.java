/**
 * What feedback is about: the themes that a machine suggests and people confirm, take off and add, whose word stands; and the alarm that one
 * serious comment raises whatever the volume. It reads the register and notes there what it found; of what comes of a feedback it knows only
 * what modules further down the thread tell through {@code WhatWasDone}.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "feedback :: register",
            "feedback :: removal",
            "feedback :: words",
            "history",
            "organisation",
            "people",
            "platform",
            "ui"
        })
@NullMarked
package linchpin.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
