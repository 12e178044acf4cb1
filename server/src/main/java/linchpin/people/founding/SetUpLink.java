package linchpin.people.founding;

import linchpin.organisation.Organisations;
import linchpin.platform.Settings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the product listens and, until an organisation exists, the link to set it up. To the terminal, never to a log. */
@Component
class SetUpLink {

    private final SetUpLinks links;
    private final Organisations organisations;
    private final Settings settings;

    SetUpLink(SetUpLinks links, Organisations organisations, Settings settings) {
        this.links = links;
        this.organisations = organisations;
        this.settings = settings;
    }

    @EventListener
    void print(WebServerInitializedEvent event) {
        var address = settings.reachedAt(event.getWebServer().getPort());
        System.out.println("Linchpin is at " + address + "/");
        if (!settings.demo() && organisations.all().isEmpty()) {
            System.out.println("Nobody is here yet. Set it up, once, at " + address + "/set-up/" + links.first());
        }
        System.out.flush();
    }
}
