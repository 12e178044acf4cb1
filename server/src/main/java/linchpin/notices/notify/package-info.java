/** Texts and letters, by GOV.UK Notify. Another provider would be two more carriers, beside these. */
@ApplicationModule(allowedDependencies = {"notices", "notices :: addresses", "notices :: texts", "platform"})
@NullMarked
package linchpin.notices.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
