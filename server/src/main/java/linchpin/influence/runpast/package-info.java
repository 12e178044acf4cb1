/**
 * Questions that whoever works here runs past the leaders, with a day by which a reply is wanted. Leaders write replies, and say which one is
 * theirs together; whoever asked then says what became of it. What is owed stands on the home of whoever owes it.
 */
@ApplicationModule(allowedDependencies = {"history", "influence", "influence :: acting", "people", "platform", "ui"})
@NullMarked
package linchpin.influence.runpast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
