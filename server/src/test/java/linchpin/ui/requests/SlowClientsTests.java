package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;

/** Attack #23: a head or a body that came byte by byte was still waited for after minutes (E8). */
@Proves("E8")
class SlowClientsTests {

    private static final int MUCH = 64 << 20;

    private SlowClients slow;
    private WebServer server;

    /** Reads what is sent, and answers with much where much is asked for. */
    private static final class Patient extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            var length = request.getRequestURI().equals("/much") ? MUCH : 2;
            response.setContentLength(length);
            var out = response.getOutputStream();
            var piece = new byte[Math.min(length, 1 << 16)];
            for (var left = length; left > 0; left -= piece.length) {
                out.write(piece);
            }
        }
    }

    @BeforeEach
    void start() {
        start(32 << 10);
    }

    private void start(int bytesASecond) {
        slow = new SlowClients(Duration.ofSeconds(2), Duration.ofSeconds(3), bytesASecond);
        var factory = new TomcatServletWebServerFactory(0);
        slow.customize(factory);
        server = factory.getWebServer(context -> {
            var patient = context.addServlet("patient", new Patient());
            patient.addMapping("/*");
        });
        server.start();
        slow.begin(new ServletWebServerInitializedEvent(
                (TomcatWebServer) server, new AnnotationConfigServletWebServerApplicationContext()));
    }

    @AfterEach
    void stop() {
        slow.end();
        server.stop();
        server.destroy();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** @return whether the other side hung up while one byte after the other came */
    private static boolean hungUpOn(Socket socket, String byteByByte) throws Exception {
        try {
            for (var i = 0; i < 60; i++) {
                say(socket.getOutputStream(), byteByByte);
                Thread.sleep(500);
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void hangsUpOnAHeadThatComesByteByByte() throws Exception {
        try (var socket = connect()) {
            say(socket.getOutputStream(), "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
            assertThat(hungUpOn(socket, "a")).isTrue();
        }
    }

    @Test
    void hangsUpOnABodyThatComesByteByByte() throws Exception {
        try (var socket = connect()) {
            say(socket.getOutputStream(), "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
            assertThat(hungUpOn(socket, "a")).isTrue();
        }
    }

    @Test
    void hangsUpOnWhoDoesNotReadWhatTheyAskedFor() throws Exception {
        stop();
        start(MUCH); // what the systems between hold counts as read
        try (var socket = connect()) {
            say(socket.getOutputStream(), "GET /much HTTP/1.1\r\nHost: x\r\n\r\n");
            Thread.sleep(Duration.ofSeconds(6));
            var in = socket.getInputStream();
            var came = 0L;
            var piece = new byte[1 << 16];
            try {
                for (var read = in.read(piece); read >= 0 && came < MUCH; read = in.read(piece)) {
                    came += read;
                }
            } catch (IOException e) {
                // it hung up in the middle
            }
            assertThat(came).isLessThan(MUCH);
        }
    }

    /** Slow is who moves little, not who moves much for long. */
    @Test
    void letsWhoKeepsMovingGoOn() throws Exception {
        try (var socket = connect()) {
            say(socket.getOutputStream(), "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 320000\r\n\r\n");
            for (var i = 0; i < 10; i++) {
                say(socket.getOutputStream(), "a".repeat(32_000));
                Thread.sleep(600);
            }
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void keepsAConnectionThatIsUsedAgain() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + "/"))
                    .build();
            for (var i = 0; i < 5; i++) {
                assertThat(client.send(request, BodyHandlers.ofByteArray()).statusCode())
                        .isEqualTo(200);
                Thread.sleep(900);
            }
        }
    }
}
