/**
 * Talks that leaders had with people who can move something: logged in under a minute, followed until it is said what came of them. Leaders and
 * the champion read them, and whoever was talked to reads what is said of them and adds their word; everybody else sees how many there are.
 */
@ApplicationModule(allowedDependencies = {"history", "influence", "influence :: acting", "people", "platform", "ui"})
@NullMarked
package linchpin.influence.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
