package linchpin.feedback.imports.knowing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.platform.Digest;

/** Names made from what a thing is, so that the same thing sent twice has the same name. Not safe for use by several threads. */
final class Identity {

    private final MessageDigest digest = Digest.fresh();
    private final UUID organisation;
    private final String source;

    /** @param source the name of another source, whose things are other things; empty for none */
    Identity(UUID organisation, String source) {
        this.organisation = organisation;
        this.source = Cells.key(source);
    }

    UUID of(String kind, String... parts) {
        digest.update(ByteBuffer.allocate(16)
                .putLong(organisation.getMostSignificantBits())
                .putLong(organisation.getLeastSignificantBits())
                .flip());
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        if (!source.isEmpty()) {
            digest.update((byte) 0x1e);
            digest.update(source.getBytes(StandardCharsets.UTF_8));
        }
        for (var part : parts) {
            digest.update((byte) 0x1f);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        var bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(
                (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L, // version 8: made by a rule of our own
                (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
