/**
 * Proposals: what people propose to change, written together in versions, and where each is on its way from an idea to its review. It knows who
 * shaped it and from which stage on patients did; whether it is taken up is decided elsewhere.
 */
@ApplicationModule(
        allowedDependencies = {"history", "matters", "organisation", "people", "platform", "platform :: pictures", "ui"
        })
@NullMarked
package linchpin.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
