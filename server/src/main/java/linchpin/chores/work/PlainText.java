package linchpin.chores.work;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What an errand is about, as text: no bytes from a database become objects of whatever class they name. */
public final class PlainText implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object text) {
        return text == null ? null : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
        return bytes == null ? null : type.cast(new String(bytes, StandardCharsets.UTF_8));
    }
}
