package linchpin.feedback.imports.running;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Converted;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean begun;

    private CopyText column() {
        if (begun) {
            out.append('\t');
        }
        begun = true;
        return this;
    }

    CopyText number(int value) {
        column().out.append(value);
        return this;
    }

    CopyText id(UUID value) {
        column().out.append(value);
        return this;
    }

    CopyText text(@Nullable String value) {
        column();
        if (value == null) {
            out.append("\\N");
            return this;
        }
        escape(value);
        return this;
    }

    CopyText joined(List<Converted.Words> words) {
        column();
        for (var i = 0; i < words.size(); i++) {
            if (i > 0) {
                out.append("\\n");
            }
            escape(words.get(i).text());
        }
        return this;
    }

    void end() {
        out.append('\n');
        begun = false;
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\0' -> out.append('\u2400');
                default -> out.append(c);
            }
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
