/** Being signed in: sessions as they are kept, the cookies that lead to them, and the tokens that tie a form to who was shown it. */
@ApplicationModule(allowedDependencies = {"organisation", "people", "people.signin", "platform"})
@NullMarked
package linchpin.people.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
