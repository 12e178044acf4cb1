package linchpin.ui.remembered;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.platform.Digest;
import linchpin.ui.packed.Packing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A page as it is sent.
 *
 * @param type of its content
 * @param tag names its bytes, so that whoever has them is told so; null where nobody is to have them
 */
record KeptPage(
        String type,
        List<Header> headers,
        Bytes bytes,
        @Nullable String tag) {

    private static final int LETTERS = 12;
    private static final Set<String> EACH_TIME = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        EACH_TIME.addAll(Set.of(
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.CONTENT_LENGTH,
                HttpHeaders.DATE,
                HttpHeaders.ETAG,
                HttpHeaders.VARY,
                HttpHeaders.CONNECTION));
    }

    record Header(String name, String value) {}

    /**
     * Who is sent a page.
     *
     * @param many whether so many are that it is worth packing as tightly as can be
     * @param inBrowsers whether a browser may keep it, where no word differs each time
     */
    record For(boolean many, boolean inBrowsers) {}

    /** @return what was made for a request; null where it cannot be remembered */
    static @Nullable KeptPage of(byte[] page, List<OneTimeWord> words, For readers, HttpServletResponse response) {
        var bytes = Bytes.of(page, words, readers.many());
        var type = response.getContentType();
        if (bytes == null
                || type == null
                || response.getStatus() != HttpServletResponse.SC_OK
                || response.containsHeader(HttpHeaders.SET_COOKIE)
                || response.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            return null;
        }
        var headers = response.getHeaderNames().stream()
                .filter(name -> !EACH_TIME.contains(name))
                .map(name -> new Header(name, response.getHeader(name)))
                .toList();
        var tag =
                words.isEmpty() && readers.inBrowsers() ? HexFormat.of().formatHex(Digest.of(page), 0, LETTERS) : null;
        return new KeptPage(type, headers, bytes, tag);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.setHeader(header.name(), header.value()));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE);
        var packing = bytes.takenBy(request);
        if (tag != null) {
            response.setHeader(HttpHeaders.ETAG, '"' + tag + packing.suffix() + '"');
            mayBeKept(response);
            var theirs = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (theirs != null && theirs.contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(type);
        if (packing != Packing.PLAIN) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, packing.coding());
        }
        var sent = bytes.in(packing);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /** By whoever asks each time whether it is still so, for what is in public anyway. Who made it may have said more. */
    private static void mayBeKept(HttpServletResponse response) {
        var said = response.getHeader(HttpHeaders.CACHE_CONTROL);
        if (said == null || said.equals("no-store")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    /** @return this, packed as one before was packed, where it has the same bytes */
    KeptPage packedAs(KeptPage before) {
        return new KeptPage(type, headers, bytes.packedAs(before.bytes), tag);
    }
}
