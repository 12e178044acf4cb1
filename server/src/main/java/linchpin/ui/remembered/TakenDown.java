package linchpin.ui.remembered;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Takes down what is written, where it is to be remembered, and sends nothing of it yet. */
final class TakenDown extends HttpServletResponseWrapper {

    private final BooleanSupplier remembered;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private boolean written;

    TakenDown(HttpServletResponse response, BooleanSupplier remembered) {
        super(response);
        this.remembered = remembered;
    }

    /** @return what was written; null where it went its way, or nothing was written at all */
    byte @Nullable [] page() {
        if (writer != null) {
            writer.flush();
        }
        return written ? bytes.toByteArray() : null;
    }

    private boolean takes() {
        written |= remembered.getAsBoolean();
        return written;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return takes() ? new Into(bytes) : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!takes()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!remembered.getAsBoolean()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!ours(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!ours(name)) {
            super.addHeader(name, value);
        }
    }

    private boolean ours(String header) {
        return header.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH) && remembered.getAsBoolean();
    }

    /** The pages are in one language, whatever somebody's browser would like. */
    @Override
    public void setLocale(Locale locale) {
        if (!remembered.getAsBoolean()) {
            super.setLocale(locale);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!written) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        bytes.reset();
        super.reset();
    }

    private static final class Into extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        private Into(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int many) {
            bytes.write(some, from, many);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are written at once");
        }
    }
}
