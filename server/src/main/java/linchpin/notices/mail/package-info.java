/** Mail, by any server that speaks SMTP. */
@ApplicationModule(allowedDependencies = {"notices", "platform"})
@NullMarked
package linchpin.notices.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
