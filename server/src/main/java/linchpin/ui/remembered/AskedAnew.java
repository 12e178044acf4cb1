package linchpin.ui.remembered;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Asks for a page as if nobody had it yet: whether they have is told once it is there. */
final class AskedAnew extends HttpServletRequestWrapper {

    private static final Set<String> WHAT_THEY_HAVE = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        WHAT_THEY_HAVE.add(HttpHeaders.IF_NONE_MATCH);
        WHAT_THEY_HAVE.add(HttpHeaders.IF_MODIFIED_SINCE);
    }

    private final BooleanSupplier remembered;

    AskedAnew(HttpServletRequest request, BooleanSupplier remembered) {
        super(request);
        this.remembered = remembered;
    }

    private boolean hidden(String name) {
        return WHAT_THEY_HAVE.contains(name) && remembered.getAsBoolean();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return hidden(name) ? -1 : super.getDateHeader(name);
    }
}
