/**
 * What runs by itself: each chore for one organisation at a time and in its scope, by one node at a time, so that one that fails keeps nobody
 * else's waiting, and what was noted to be done after a transaction. Modules declare their chores as beans; what one does is theirs alone.
 */
@ApplicationModule(allowedDependencies = {"chores.work", "organisation", "platform"})
@NullMarked
package linchpin.chores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
