import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Asks for one page again and again over connections that stay open. PORT PATH SECONDS CONNECTIONS [HEADER...]; prints how many were "200" or "304". */
final class Asking {

    private final byte[] request;
    private final int port;
    private final long end;
    private final AtomicLong good = new AtomicLong();

    private Asking(String[] words) {
        port = Integer.parseInt(words[0]);
        var head = new StringBuilder("GET " + words[1] + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        for (var i = 4; i < words.length; i++) {
            head.append(words[i]).append("\r\n");
        }
        request = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        end = System.nanoTime() + Long.parseLong(words[2]) * 1_000_000_000L;
    }

    public static void main(String[] words) throws InterruptedException {
        var asking = new Asking(words);
        var all = new Thread[Integer.parseInt(words[3])];
        for (var i = 0; i < all.length; i++) {
            all[i] = new Thread(asking::ask);
            all[i].start();
        }
        for (var one : all) {
            one.join();
        }
        System.out.println(asking.good.get());
    }

    private void ask() {
        while (System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                while (System.nanoTime() < end) {
                    socket.getOutputStream().write(request);
                    if (!answered(in)) {
                        break;
                    }
                }
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }

    /** @return whether the connection stays open */
    private boolean answered(InputStream in) throws IOException {
        var status = line(in);
        var length = 0;
        var open = true;
        var pieces = false;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                pieces = true;
            }
            open &= !header.equals("connection: close");
        }
        if (pieces) {
            skipPieces(in);
        } else {
            in.skipNBytes(length);
        }
        if (status.contains(" 200") || status.contains(" 304")) {
            good.incrementAndGet();
        }
        return open;
    }

    /** Each with its length before it and an end of line behind it, the last one empty. */
    private static void skipPieces(InputStream in) throws IOException {
        int length;
        do {
            length = Integer.parseInt(line(in), 16);
            in.skipNBytes(length);
            line(in);
        } while (length > 0);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("Hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
