/**
 * Who is told what, when and how. Whoever said something and asked to hear is told of each step by the way they chose, once; who they are stands
 * nowhere, and their address is sealed. What nobody can send by a machine is a task for somebody here.
 */
@ApplicationModule(
        allowedDependencies = {
            "feedback",
            "history",
            "matters",
            "organisation",
            "people",
            "platform",
            "platform :: seals",
            "ui"
        })
@NullMarked
package linchpin.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
