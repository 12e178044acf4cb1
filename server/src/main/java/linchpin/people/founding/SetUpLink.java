package linchpin.people.founding;

import linchpin.platform.Settings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the product listens and, until an organisation exists, the link to set it up. To the terminal, never to a log. */
@Component
class SetUpLink {

    private final SetUp setUp;
    private final Settings settings;

    SetUpLink(SetUp setUp, Settings settings) {
        this.setUp = setUp;
        this.settings = settings;
    }

    @EventListener
    void print(WebServerInitializedEvent event) {
        var address = settings.address() == null
                ? "http://localhost:" + event.getWebServer().getPort()
                : settings.address();
        System.out.println("Linchpin is at " + address + "/");
        if (!settings.demo()) {
            setUp.freshToken()
                    .ifPresent(token -> System.out.println(
                            "Nobody is here yet. Set it up, once, at " + address + "/set-up/" + token));
        }
        System.out.flush();
    }
}
