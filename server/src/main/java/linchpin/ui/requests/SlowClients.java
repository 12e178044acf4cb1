package linchpin.ui.requests;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import linchpin.platform.Background;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hangs up on who sends or reads so slowly that they only keep a connection from others (attack #23). The server's own time-outs begin anew
 * with each byte; these are for the whole: 20 seconds for the head of a request, and for all else a minute
 * and a second for each 16 kB.
 */
@Component
class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);

    private final Map<Peer, Exchange> underWay = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Background.threads("slow-clients"));

    private final Duration toAsk;
    private final Duration toExchange;
    private final int bytesASecond;

    SlowClients() {
        this(Duration.ofSeconds(20), Duration.ofSeconds(60), 16 << 10);
    }

    /**
     * @param toAsk how long the head of a request may take
     * @param toExchange how long the rest may take, besides the time that what came and went takes at the least speed
     * @param bytesASecond that speed
     */
    SlowClients(Duration toAsk, Duration toExchange, int bytesASecond) {
        this.toAsk = toAsk;
        this.toExchange = toExchange;
        this.bytesASecond = bytesASecond;
    }

    /** The other end of a connection: no two open ones have the same. */
    private record Peer(String address, int port) {}

    private record Exchange(Request request, Response response, long began) {

        long bytes() {
            return request.getCoyoteRequest().getBytesRead()
                    + response.getCoyoteResponse().getBytesWritten(false);
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(SheddingProtocol.class.getName());
        factory.addEngineValves(new Valve());
    }

    @EventListener
    void begin(ServletWebServerInitializedEvent started) {
        if (started.getWebServer() instanceof TomcatWebServer tomcat
                && tomcat.getTomcat().getConnector().getProtocolHandler() instanceof SheddingProtocol protocol) {
            var _ = watch.scheduleWithFixedDelay(() -> shed(protocol), 1, 1, TimeUnit.SECONDS);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        watch.shutdownNow();
    }

    private final class Valve extends ValveBase {

        private Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var peer = new Peer(request.getRemoteAddr(), request.getRemotePort());
            underWay.put(peer, new Exchange(request, response, System.nanoTime()));
            try {
                getNext().invoke(request, response);
            } finally {
                underWay.remove(peer);
            }
        }
    }

    private void shed(SheddingProtocol protocol) {
        try {
            var now = System.nanoTime();
            protocol.connections().stream()
                    .filter(connection -> tooSlow(connection, now))
                    .forEach(SocketWrapperBase::close);
        } catch (RuntimeException e) {
            LOG.warn("Slow connections could not be looked at", e);
        }
    }

    private boolean tooSlow(SocketWrapperBase<NioChannel> connection, long now) {
        var exchange = underWay.get(new Peer(connection.getRemoteAddr(), connection.getRemotePort()));
        if (exchange != null) {
            var allowed = toExchange.plusSeconds(exchange.bytes() / bytesASecond);
            return now - exchange.began() > allowed.toNanos();
        }
        if (connection.getCurrentProcessor() instanceof Processor asking) {
            var began = asking.getRequest().getStartTimeNanos();
            return began > 0 && now - began > toAsk.toNanos();
        }
        return false;
    }
}
