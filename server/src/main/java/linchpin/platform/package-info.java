/**
 * What every module stands on and no user would name: the database with its separation of organisations, the installation's
 * keys, refusals and how they are shown. It knows no word of health care.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package linchpin.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
