/** The questions that come of a round, each with what it answers to, and what is left out and why. */
@ApplicationModule(allowedDependencies = {"history", "people", "people :: drafts", "platform", "rounds", "ui"})
@NullMarked
package linchpin.rounds.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
